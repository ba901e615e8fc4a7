# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaReasoningTextContentParam(TypedDict, total=False):
    """Beta reasoning text content (`reasoning_text`)."""

    type: Required[Literal["reasoning_text"]]
    text: Required[str]
