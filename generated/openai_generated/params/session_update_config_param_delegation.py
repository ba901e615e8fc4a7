# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class SessionUpdateConfigDelegationResponsesParam(TypedDict, total=False):
    """Session update config delegation responses (`responses`)."""

    type: Required[Literal["responses"]]
    """Always `responses`."""
    acknowledgement_delay_ms: int | None
    responses: params.ResponsesDelegationUpdateConfigParam | Model | None


class SessionUpdateConfigParamDelegationDecisions(TypedDict, total=False):
    """Session update config param delegation decisions (`decisions`)."""

    type: Required[Literal["decisions"]]
    """Always `decisions`."""
    acknowledgement_delay_ms: int
    decisions: params.DecisionsDelegationUpdateConfigParam | Model


class DecisionsDelegationUpdateConfigParam(TypedDict, total=False):
    """Decisions delegation update config param."""

    model: str
    questions: Iterable[params.DecisionQuestionParam | Model]


SessionUpdateConfigParamDelegation: TypeAlias = (
    params.ClientDelegationParam
    | params.SessionUpdateConfigDelegationResponsesParam
    | params.SessionUpdateConfigParamDelegationDecisions
)
"""Session update config param delegation: one of 3 kinds, told apart by `type`."""
