# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class DecisionAssistantMessageContentPartOutputTextParam(TypedDict, total=False):
    """Decision assistant message content part output text (`output_text`)."""

    text: Required[str]
    type: Required[Literal["output_text"]]
