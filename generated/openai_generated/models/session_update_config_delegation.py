# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.client_delegation import ClientDelegation
    from openai_generated.models.decision_question import DecisionQuestion
    from openai_generated.models.session_update_config_delegation_responses import (
        SessionUpdateConfigDelegationResponses,
    )


@model
class SessionUpdateConfigDelegationDecisions(Model):
    """Session update config delegation decisions (`decisions`)."""

    type: Literal["decisions"] = "decisions"
    """Always `decisions`."""
    acknowledgement_delay_ms: int | None = None
    decisions: DecisionsDelegationUpdateConfig | None = None


@model
class DecisionsDelegationUpdateConfig(Model):
    """Decisions delegation update config."""

    model: str | None = None
    questions: list[DecisionQuestion] | None = None


if TYPE_CHECKING:
    SessionUpdateConfigDelegation: TypeAlias = (
        ClientDelegation | SessionUpdateConfigDelegationResponses | SessionUpdateConfigDelegationDecisions
    )
    """Session update config delegation: one of 3 kinds, told apart by `type`."""
else:
    SessionUpdateConfigDelegation = TaggedUnion(
        "SessionUpdateConfigDelegation",
        __package__,
        key="type",
        variants={
            "client": "ClientDelegation",
            "decisions": "SessionUpdateConfigDelegationDecisions",
            "responses": "SessionUpdateConfigDelegationResponses",
        },
        shapes=(),
    )
