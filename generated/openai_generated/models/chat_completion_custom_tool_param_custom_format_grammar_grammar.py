# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatCompletionCustomToolParamCustomFormatGrammarGrammar(Model):
    """Chat completion custom tool param custom format grammar grammar."""

    definition: str
    """The rules, in the notation that syntax names."""
    syntax: Literal["lark", "regex"]
    """The notation of the rules: lark, or regex for one regular expression."""
