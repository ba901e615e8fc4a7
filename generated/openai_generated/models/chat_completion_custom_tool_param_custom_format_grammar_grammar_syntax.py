# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionCustomToolParamCustomFormatGrammarGrammarSyntax: TypeAlias = Literal["lark", "regex"]
"""Chat completion custom tool param custom format grammar grammar syntax: the values known when this was generated."""
