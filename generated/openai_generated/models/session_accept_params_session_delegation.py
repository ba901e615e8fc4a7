# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.client_delegation import ClientDelegation
    from openai_generated.models.decisions_delegation_config_param import DecisionsDelegationConfigParam
    from openai_generated.models.responses_delegation_config import ResponsesDelegationConfig


@model
class SessionAcceptParamsSessionDelegationResponses(Model):
    """Session accept params session delegation responses (`responses`)."""

    responses: ResponsesDelegationConfig
    type: Literal["responses"] = "responses"
    """Always `responses`."""
    acknowledgement_delay_ms: int | None = None


@model
class SessionAcceptParamsSessionDelegationDecisions(Model):
    """Session accept params session delegation decisions (`decisions`)."""

    decisions: DecisionsDelegationConfigParam
    type: Literal["decisions"] = "decisions"
    """Always `decisions`."""
    acknowledgement_delay_ms: int | None = None


if TYPE_CHECKING:
    SessionAcceptParamsSessionDelegation: TypeAlias = (
        ClientDelegation | SessionAcceptParamsSessionDelegationResponses | SessionAcceptParamsSessionDelegationDecisions
    )
    """Session accept params session delegation: one of 3 kinds, told apart by `type`."""
else:
    SessionAcceptParamsSessionDelegation = TaggedUnion(
        "SessionAcceptParamsSessionDelegation",
        __package__,
        key="type",
        variants={
            "client": "ClientDelegation",
            "decisions": "SessionAcceptParamsSessionDelegationDecisions",
            "responses": "SessionAcceptParamsSessionDelegationResponses",
        },
        shapes=(),
    )
