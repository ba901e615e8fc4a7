# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion


@model
class ChatCompletionCustomToolParamCustomFormatText(Model):
    """Chat completion custom tool param custom format text (`text`)."""

    type: Literal["text"] = "text"
    """Always `text`."""


@model
class ChatCompletionCustomToolParamCustomFormatGrammar(Model):
    """Chat completion custom tool param custom format grammar (`grammar`)."""

    type: Literal["grammar"] = "grammar"
    """Always `grammar`."""
    grammar: ChatCompletionCustomToolParamCustomFormatGrammarGrammar
    """The grammar that the input has to follow."""


@model
class ChatCompletionCustomToolParamCustomFormatGrammarGrammar(Model):
    """Chat completion custom tool param custom format grammar grammar."""

    definition: str
    """The rules, in the notation that syntax names."""
    syntax: Literal["lark", "regex"]
    """The notation of the rules: lark, or regex for one regular expression."""


ChatCompletionCustomToolParamCustomFormatGrammarGrammarSyntax: TypeAlias = Literal["lark", "regex"]
"""Chat completion custom tool param custom format grammar grammar syntax: the values known when this was generated."""


if TYPE_CHECKING:
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
