# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaCustomToolInputFormatGrammarParam(TypedDict, total=False):
    """Beta custom tool input format grammar (`grammar`)."""

    type: Required[Literal["grammar"]]
    syntax: Required[Literal["lark", "regex"]]
    definition: Required[str]
