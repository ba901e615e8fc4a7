# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class BetaResponseConversationParam(TypedDict, total=False):
    """Beta response conversation param."""

    id: Required[str]
