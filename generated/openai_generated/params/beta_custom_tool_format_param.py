# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class BetaCustomToolInputFormatTextParam(TypedDict, total=False):
    """Beta custom tool input format text (`text`)."""

    type: Required[Literal["text"]]
    """Always `text`."""


class BetaCustomToolInputFormatGrammarParam(TypedDict, total=False):
    """Beta custom tool input format grammar (`grammar`)."""

    type: Required[Literal["grammar"]]
    """Always `grammar`."""
    syntax: Required[Literal["lark", "regex"]]
    """The notation of the rules: lark, or regex for one regular expression."""
    definition: Required[str]
    """The rules that the input has to follow, in the notation that syntax names."""


BetaCustomToolFormatParam: TypeAlias = (
    params.BetaCustomToolInputFormatTextParam | params.BetaCustomToolInputFormatGrammarParam
)
"""Beta custom tool format: one of 2 kinds, told apart by `type`."""
