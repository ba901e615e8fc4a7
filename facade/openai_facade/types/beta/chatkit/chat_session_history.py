# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_session import ChatSessionHistory as ChatSessionHistory


__all__ = ["ChatSessionHistory"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatSessionHistory": "openai_generated.models.chat_session",
    },
)
