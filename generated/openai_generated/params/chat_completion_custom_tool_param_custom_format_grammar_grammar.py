# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ChatCompletionCustomToolParamCustomFormatGrammarGrammar(TypedDict, total=False):
    """Chat completion custom tool param custom format grammar grammar."""

    definition: Required[str]
    """The rules, in the notation that syntax names."""
    syntax: Required[Literal["lark", "regex"]]
    """The notation of the rules: lark, or regex for one regular expression."""
