# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class SessionConfigDelegationResponsesParam(TypedDict, total=False):
    """Session config delegation responses (`responses`)."""

    responses: Required[params.ResponsesDelegationConfigParam | Model]
    type: Required[Literal["responses"]]
    """Always `responses`."""
    acknowledgement_delay_ms: int | None


class MediaSessionConfigParamDelegationDecisions(TypedDict, total=False):
    """Media session config param delegation decisions (`decisions`)."""

    decisions: Required[params.DecisionsDelegationConfigParam | Model]
    type: Required[Literal["decisions"]]
    """Always `decisions`."""
    acknowledgement_delay_ms: int


MediaSessionConfigParamDelegation: TypeAlias = (
    params.ClientDelegationParam
    | params.SessionConfigDelegationResponsesParam
    | params.MediaSessionConfigParamDelegationDecisions
)
"""Media session config param delegation: one of 3 kinds, told apart by `type`."""
