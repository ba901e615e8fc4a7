# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.client_delegation import ClientDelegation
    from openai_generated.models.decisions_delegation_config_param import DecisionsDelegationConfigParam
    from openai_generated.models.session_config_delegation_responses import SessionConfigDelegationResponses


@model
class MediaSessionConfigParamDelegationDecisions(Model):
    """Media session config param delegation decisions (`decisions`)."""

    decisions: DecisionsDelegationConfigParam
    type: Literal["decisions"] = "decisions"
    """Always `decisions`."""
    acknowledgement_delay_ms: int | None = None


if TYPE_CHECKING:
    MediaSessionConfigParamDelegation: TypeAlias = (
        ClientDelegation | SessionConfigDelegationResponses | MediaSessionConfigParamDelegationDecisions
    )
    """Media session config param delegation: one of 3 kinds, told apart by `type`."""
else:
    MediaSessionConfigParamDelegation = TaggedUnion(
        "MediaSessionConfigParamDelegation",
        __package__,
        key="type",
        variants={
            "client": "ClientDelegation",
            "decisions": "MediaSessionConfigParamDelegationDecisions",
            "responses": "SessionConfigDelegationResponses",
        },
        shapes=(),
    )
