# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputTextParam(
    TypedDict, total=False
):
    """Input decision input assistant message content decision input assistant content part decision input output text (`output_text`)."""

    text: Required[str]
    type: Required[Literal["output_text"]]
