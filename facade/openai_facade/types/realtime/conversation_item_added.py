# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.conversation_item_added import ConversationItemAdded as ConversationItemAdded


__all__ = ["ConversationItemAdded"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ConversationItemAdded": "openai_generated.models.conversation_item_added",
    },
)
