# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_input_token_count_params import BetaInputTokenCountParams as InputTokenCountParams
    from openai_generated.params.beta_reasoning_param import BetaReasoningParam as Reasoning
    from openai_generated.params.beta_response_text_config_param import BetaResponseTextConfigParam as Text
    from openai_generated.params.beta_tool_choice_param import (
        BetaSpecificProgrammaticToolCallingParam as ToolChoiceBetaSpecificProgrammaticToolCallingParam,
        BetaToolChoiceParam as ToolChoice,
    )


Conversation: TypeAlias = str | params.BetaResponseConversationParam
"""Conversation."""

__all__ = [
    "Conversation",
    "InputTokenCountParams",
    "Reasoning",
    "Text",
    "ToolChoice",
    "ToolChoiceBetaSpecificProgrammaticToolCallingParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputTokenCountParams": "openai_generated.params.beta_input_token_count_params:BetaInputTokenCountParams",
        "Reasoning": "openai_generated.params.beta_reasoning_param:BetaReasoningParam",
        "Text": "openai_generated.params.beta_response_text_config_param:BetaResponseTextConfigParam",
        "ToolChoice": "openai_generated.params.beta_tool_choice_param:BetaToolChoiceParam",
        "ToolChoiceBetaSpecificProgrammaticToolCallingParam": "openai_generated.params.beta_tool_choice_param:BetaSpecificProgrammaticToolCallingParam",
    },
)
