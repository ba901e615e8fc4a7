# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.conversation_item_added import ConversationItemDone as ConversationItemDone


__all__ = ["ConversationItemDone"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ConversationItemDone": "openai_generated.models.conversation_item_added",
    },
)
