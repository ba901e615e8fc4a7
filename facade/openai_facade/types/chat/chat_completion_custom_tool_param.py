# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chat_completion_custom_tool_param import (
        ChatCompletionCustomToolParam as ChatCompletionCustomToolParam,
    )
    from openai_generated.params.chat_completion_custom_tool_param_custom import (
        ChatCompletionCustomToolParamCustom as Custom,
    )
    from openai_generated.params.chat_completion_custom_tool_param_custom_format import (
        ChatCompletionCustomToolParamCustomFormat as CustomFormat,
    )
    from openai_generated.params.chat_completion_custom_tool_param_custom_format_grammar import (
        ChatCompletionCustomToolParamCustomFormatGrammar as CustomFormatGrammar,
    )
    from openai_generated.params.chat_completion_custom_tool_param_custom_format_grammar_grammar import (
        ChatCompletionCustomToolParamCustomFormatGrammarGrammar as CustomFormatGrammarGrammar,
    )
    from openai_generated.params.chat_completion_custom_tool_param_custom_format_text import (
        ChatCompletionCustomToolParamCustomFormatText as CustomFormatText,
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
        "ChatCompletionCustomToolParam": "openai_generated.params.chat_completion_custom_tool_param",
        "Custom": "openai_generated.params.chat_completion_custom_tool_param_custom:ChatCompletionCustomToolParamCustom",
        "CustomFormat": "openai_generated.params.chat_completion_custom_tool_param_custom_format:ChatCompletionCustomToolParamCustomFormat",
        "CustomFormatGrammar": "openai_generated.params.chat_completion_custom_tool_param_custom_format_grammar:ChatCompletionCustomToolParamCustomFormatGrammar",
        "CustomFormatGrammarGrammar": "openai_generated.params.chat_completion_custom_tool_param_custom_format_grammar_grammar:ChatCompletionCustomToolParamCustomFormatGrammarGrammar",
        "CustomFormatText": "openai_generated.params.chat_completion_custom_tool_param_custom_format_text:ChatCompletionCustomToolParamCustomFormatText",
    },
)
