# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from openai_runtime.types import TypedDict


class ConversationUpdateParams(TypedDict, total=False):
    """What `POST /conversations/{conversation_id}` takes."""

    metadata: Required[Mapping[str, str] | None]
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
