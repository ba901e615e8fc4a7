# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_session import ChatSessionFileUpload as ChatSessionFileUpload


__all__ = ["ChatSessionFileUpload"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatSessionFileUpload": "openai_generated.models.chat_session",
    },
)
