# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class ResponseConversationParam(TypedDict, total=False):
    """Response conversation param."""

    id: Required[str]
    """The conversation that supplies earlier items and receives the new ones."""
