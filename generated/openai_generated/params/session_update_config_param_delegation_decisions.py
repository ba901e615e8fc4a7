# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class SessionUpdateConfigParamDelegationDecisions(TypedDict, total=False):
    """Session update config param delegation decisions (`decisions`)."""

    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int
    decisions: params.DecisionsDelegationUpdateConfigParam | Model
