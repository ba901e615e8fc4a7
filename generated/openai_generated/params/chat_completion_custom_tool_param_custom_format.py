# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatCompletionCustomToolParamCustomFormatText(TypedDict, total=False):
    """Chat completion custom tool param custom format text (`text`)."""

    type: Required[Literal["text"]]
    """Always `text`."""


class ChatCompletionCustomToolParamCustomFormatGrammar(TypedDict, total=False):
    """Chat completion custom tool param custom format grammar (`grammar`)."""

    type: Required[Literal["grammar"]]
    """Always `grammar`."""
    grammar: Required[params.ChatCompletionCustomToolParamCustomFormatGrammarGrammar | Model]
    """The grammar that the input has to follow."""


class ChatCompletionCustomToolParamCustomFormatGrammarGrammar(TypedDict, total=False):
    """Chat completion custom tool param custom format grammar grammar."""

    definition: Required[str]
    """The rules, in the notation that syntax names."""
    syntax: Required[Literal["lark", "regex"]]
    """The notation of the rules: lark, or regex for one regular expression."""


ChatCompletionCustomToolParamCustomFormat: TypeAlias = (
    params.ChatCompletionCustomToolParamCustomFormatText | params.ChatCompletionCustomToolParamCustomFormatGrammar
)
"""Chat completion custom tool param custom format: one of 2 kinds, told apart by `type`."""
