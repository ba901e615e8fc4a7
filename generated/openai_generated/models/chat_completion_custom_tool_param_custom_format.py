# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.chat_completion_custom_tool_param_custom_format_grammar import (
        ChatCompletionCustomToolParamCustomFormatGrammar,
    )
    from openai_generated.models.chat_completion_custom_tool_param_custom_format_text import (
        ChatCompletionCustomToolParamCustomFormatText,
    )

    ChatCompletionCustomToolParamCustomFormat: TypeAlias = (
        ChatCompletionCustomToolParamCustomFormatText | ChatCompletionCustomToolParamCustomFormatGrammar
    )
    """Chat completion custom tool param custom format: one of 2 kinds, told apart by `type`."""
else:
    ChatCompletionCustomToolParamCustomFormat = TaggedUnion(
        "ChatCompletionCustomToolParamCustomFormat",
        __package__,
        key="type",
        variants={
            "grammar": "ChatCompletionCustomToolParamCustomFormatGrammar",
            "text": "ChatCompletionCustomToolParamCustomFormatText",
        },
        shapes=(),
    )
