# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.client_delegation import ClientDelegation
    from openai_generated.models.decision_question_param import DecisionQuestionParam
    from openai_generated.models.session_update_config_delegation_responses import (
        SessionUpdateConfigDelegationResponses,
    )


@model
class SessionUpdateConfigParamDelegationDecisions(Model):
    """Session update config param delegation decisions (`decisions`)."""

    type: Literal["decisions"] = "decisions"
    """Always `decisions`."""
    acknowledgement_delay_ms: int | None = None
    decisions: DecisionsDelegationUpdateConfigParam | None = None


@model
class DecisionsDelegationUpdateConfigParam(Model):
    """Decisions delegation update config param."""

    model: str | None = None
    questions: list[DecisionQuestionParam] | None = None


if TYPE_CHECKING:
    SessionUpdateConfigParamDelegation: TypeAlias = (
        ClientDelegation | SessionUpdateConfigDelegationResponses | SessionUpdateConfigParamDelegationDecisions
    )
    """Session update config param delegation: one of 3 kinds, told apart by `type`."""
else:
    SessionUpdateConfigParamDelegation = TaggedUnion(
        "SessionUpdateConfigParamDelegation",
        __package__,
        key="type",
        variants={
            "client": "ClientDelegation",
            "decisions": "SessionUpdateConfigParamDelegationDecisions",
            "responses": "SessionUpdateConfigDelegationResponses",
        },
        shapes=(),
    )
