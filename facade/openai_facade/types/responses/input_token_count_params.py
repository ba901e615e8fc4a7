# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.input_token_count_params import InputTokenCountParams as InputTokenCountParams
    from openai_generated.params.response_text_config_param import ResponseTextConfigParam as Text
    from openai_generated.params.tool_choice_param import (
        SpecificProgrammaticToolCallingParam as ToolChoiceProgrammaticToolCalling,
        SpecificProgrammaticToolCallingParam as ToolChoiceSpecificProgrammaticToolCallingParam,
        ToolChoiceParam as ToolChoice,
    )


Conversation: TypeAlias = str | params.ResponseConversationParam
"""Conversation."""

__all__ = [
    "Conversation",
    "InputTokenCountParams",
    "Text",
    "ToolChoice",
    "ToolChoiceProgrammaticToolCalling",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputTokenCountParams": "openai_generated.params.input_token_count_params",
        "Text": "openai_generated.params.response_text_config_param:ResponseTextConfigParam",
        "ToolChoice": "openai_generated.params.tool_choice_param:ToolChoiceParam",
        "ToolChoiceProgrammaticToolCalling": "openai_generated.params.tool_choice_param:SpecificProgrammaticToolCallingParam",
        "ToolChoiceSpecificProgrammaticToolCallingParam": "openai_generated.params.tool_choice_param:SpecificProgrammaticToolCallingParam",
    },
)
