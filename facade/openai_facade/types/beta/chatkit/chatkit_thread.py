# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_kit_thread import ChatKitThread as ChatKitThread
    from openai_generated.models.chat_kit_thread_status import (
        ChatKitThreadStatus as Status,
        ChatKitThreadStatusActive as StatusActive,
        ChatKitThreadStatusClosed as StatusClosed,
        ChatKitThreadStatusLocked as StatusLocked,
    )


__all__ = ["ChatKitThread", "Status", "StatusActive", "StatusClosed", "StatusLocked"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatKitThread": "openai_generated.models.chat_kit_thread",
        "Status": "openai_generated.models.chat_kit_thread_status:ChatKitThreadStatus",
        "StatusActive": "openai_generated.models.chat_kit_thread_status:ChatKitThreadStatusActive",
        "StatusClosed": "openai_generated.models.chat_kit_thread_status:ChatKitThreadStatusClosed",
        "StatusLocked": "openai_generated.models.chat_kit_thread_status:ChatKitThreadStatusLocked",
    },
)
