# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.conversation_item_with_reference import (
        ConversationItemWithReference as ConversationItem,
    )


__all__ = ["ConversationItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ConversationItem": "openai_generated.models.conversation_item_with_reference:ConversationItemWithReference",
    },
)
