# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.thread_item import ChatKitAttachment as ChatKitAttachment


__all__ = ["ChatKitAttachment"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatKitAttachment": "openai_generated.models.thread_item",
    },
)
