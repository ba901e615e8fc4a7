# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_session import ChatSessionRateLimits as ChatSessionRateLimits


__all__ = ["ChatSessionRateLimits"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatSessionRateLimits": "openai_generated.models.chat_session",
    },
)
