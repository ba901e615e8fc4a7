# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chat_completion_custom_tool_param_custom_format import (
        ChatCompletionCustomToolParamCustomFormat as CustomFormat,
        ChatCompletionCustomToolParamCustomFormatGrammar as CustomFormatGrammar,
        ChatCompletionCustomToolParamCustomFormatGrammarGrammar as CustomFormatGrammarGrammar,
        ChatCompletionCustomToolParamCustomFormatText as CustomFormatText,
    )
    from openai_generated.params.chat_completion_tool_union_param import (
        ChatCompletionCustomToolParam as ChatCompletionCustomToolParam,
        ChatCompletionCustomToolParamCustom as Custom,
    )


__all__ = [
    "ChatCompletionCustomToolParam",
    "Custom",
    "CustomFormat",
    "CustomFormatGrammar",
    "CustomFormatGrammarGrammar",
    "CustomFormatText",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionCustomToolParam": "openai_generated.params.chat_completion_tool_union_param",
        "Custom": "openai_generated.params.chat_completion_tool_union_param:ChatCompletionCustomToolParamCustom",
        "CustomFormat": "openai_generated.params.chat_completion_custom_tool_param_custom_format:ChatCompletionCustomToolParamCustomFormat",
        "CustomFormatGrammar": "openai_generated.params.chat_completion_custom_tool_param_custom_format:ChatCompletionCustomToolParamCustomFormatGrammar",
        "CustomFormatGrammarGrammar": "openai_generated.params.chat_completion_custom_tool_param_custom_format:ChatCompletionCustomToolParamCustomFormatGrammarGrammar",
        "CustomFormatText": "openai_generated.params.chat_completion_custom_tool_param_custom_format:ChatCompletionCustomToolParamCustomFormatText",
    },
)
