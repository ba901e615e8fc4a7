# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class InitialItemAssistantContentTextParam(TypedDict, total=False):
    """Initial item assistant content text."""

    text: Required[str]
    type: Literal["text"] | None


class InitialItemAssistantContentOutputTextParam(TypedDict, total=False):
    """Initial item assistant content output text (`output_text`)."""

    text: Required[str]
    type: Required[Literal["output_text"]]
    """Always `output_text`."""


InitialItemAssistantContentParam: TypeAlias = (
    params.InitialItemAssistantContentTextParam | params.InitialItemAssistantContentOutputTextParam
)
"""Initial item assistant content: one of 2 kinds, told apart by `type`."""
