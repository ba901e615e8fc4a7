# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class CustomToolInputFormatTextParam(TypedDict, total=False):
    """Custom tool input format text (`text`)."""

    type: Required[Literal["text"]]
    """Always `text`."""


class CustomToolInputFormatGrammarParam(TypedDict, total=False):
    """Custom tool input format grammar (`grammar`)."""

    type: Required[Literal["grammar"]]
    """Always `grammar`."""
    syntax: Required[Literal["lark", "regex"]]
    """The notation of the rules: lark, or regex for one regular expression."""
    definition: Required[str]
    """The rules that the input has to follow, in the notation that syntax names."""


CustomToolInputFormatParam: TypeAlias = params.CustomToolInputFormatTextParam | params.CustomToolInputFormatGrammarParam
"""Custom tool input format: one of 2 kinds, told apart by `type`."""
