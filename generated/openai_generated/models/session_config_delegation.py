# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.client_delegation import ClientDelegation
    from openai_generated.models.decision_question import DecisionQuestion
    from openai_generated.models.session_config_delegation_responses import SessionConfigDelegationResponses


@model
class SessionConfigDelegationDecisions(Model):
    """Session config delegation decisions (`decisions`)."""

    decisions: DecisionsDelegationConfig
    type: Literal["decisions"] = "decisions"
    """Always `decisions`."""
    acknowledgement_delay_ms: int | None = None


@model
class DecisionsDelegationConfig(Model):
    """Decisions delegation config."""

    model: str
    questions: list[DecisionQuestion]


if TYPE_CHECKING:
    SessionConfigDelegation: TypeAlias = (
        ClientDelegation | SessionConfigDelegationResponses | SessionConfigDelegationDecisions
    )
    """Session config delegation: one of 3 kinds, told apart by `type`."""
else:
    SessionConfigDelegation = TaggedUnion(
        "SessionConfigDelegation",
        __package__,
        key="type",
        variants={
            "client": "ClientDelegation",
            "decisions": "SessionConfigDelegationDecisions",
            "responses": "SessionConfigDelegationResponses",
        },
        shapes=(),
    )
