# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class SessionAcceptParamsSessionDelegationResponses(TypedDict, total=False):
    """Session accept params session delegation responses (`responses`)."""

    responses: Required[params.ResponsesDelegationConfigParam | Model]
    type: Required[Literal["responses"]]
    """Always `responses`."""
    acknowledgement_delay_ms: int


class SessionAcceptParamsSessionDelegationDecisions(TypedDict, total=False):
    """Session accept params session delegation decisions (`decisions`)."""

    decisions: Required[params.DecisionsDelegationConfigParam | Model]
    type: Required[Literal["decisions"]]
    """Always `decisions`."""
    acknowledgement_delay_ms: int


SessionAcceptParamsSessionDelegation: TypeAlias = (
    params.ClientDelegationParam
    | params.SessionAcceptParamsSessionDelegationResponses
    | params.SessionAcceptParamsSessionDelegationDecisions
)
"""Session accept params session delegation: one of 3 kinds, told apart by `type`."""
