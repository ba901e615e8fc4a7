# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    """Beta response configuration update item param param (`configuration_update`)."""

    type: Required[Literal["configuration_update"]]
    """Always `configuration_update`."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    agent: params.BetaResponseCompactionCompactingEventAgentParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    reasoning: params.BetaResponseConfigurationUpdateItemReasoningParam | Model
    """How the model thinks from this item on."""
    text: params.BetaResponseConfigurationUpdateItemTextParam | Model
    """What form the text has from this item on."""
