# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaCustomToolInputFormatGrammarParam(TypedDict, total=False):
    """Beta custom tool input format grammar (`grammar`)."""

    type: Required[Literal["grammar"]]
    """Always `grammar`."""
    syntax: Required[Literal["lark", "regex"]]
    """The notation of the rules: lark, or regex for one regular expression."""
    definition: Required[str]
    """The rules that the input has to follow, in the notation that syntax names."""
