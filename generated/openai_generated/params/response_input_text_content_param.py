# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponseInputTextContentParam(TypedDict, total=False):
    """Response input text content (`input_text`)."""

    type: Required[Literal["input_text"]]
    """Always `input_text`."""
    text: Required[str]
    """What the model is told."""
