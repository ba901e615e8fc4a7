# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_custom_tool_param_custom_format_grammar_grammar import (
        ChatCompletionCustomToolParamCustomFormatGrammarGrammar,
    )


@model
class ChatCompletionCustomToolParamCustomFormatGrammar(Model):
    """Chat completion custom tool param custom format grammar (`grammar`)."""

    type: Literal["grammar"] = "grammar"
    """Always `grammar`."""
    grammar: ChatCompletionCustomToolParamCustomFormatGrammarGrammar
    """The grammar that the input has to follow."""
