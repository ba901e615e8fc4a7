# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class InitialItemAssistantContentTextParam(TypedDict, total=False):
    """Initial item assistant content text."""

    text: Required[str]
    type: Literal["text"] | None
