# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    """Beta response configuration update item param param (`configuration_update`)."""

    type: Required[Literal["configuration_update"]]
    id: str | None
    agent: params.BetaResponseCompactionCompactingEventAgentParam | Model | None
    reasoning: params.BetaResponseConfigurationUpdateItemReasoningParam | Model
    text: params.BetaResponseConfigurationUpdateItemTextParam | Model
