# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class ChatCompletionAssistantMessageParamAudio(TypedDict, total=False):
    """Chat completion assistant message param audio."""

    id: Required[str]
    """The id of that spoken answer, valid until its expires_at."""
