# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping

from openai_runtime.types import TypedDict


class MessageUpdateParams(TypedDict, total=False):
    """What `POST /threads/{thread_id}/messages/{message_id}` takes."""

    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    thread_id: str
    """The id of the thread."""
