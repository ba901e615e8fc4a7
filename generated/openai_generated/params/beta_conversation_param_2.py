# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class BetaConversationParam2(TypedDict, total=False):
    """Beta conversation param 2."""

    id: Required[str]
