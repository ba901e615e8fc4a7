# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaSummaryTextContentParam(TypedDict, total=False):
    """Beta summary text content (`summary_text`)."""

    type: Required[Literal["summary_text"]]
    text: Required[str]
