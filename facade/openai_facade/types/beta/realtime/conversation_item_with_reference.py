# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.conversation_item_with_reference import (
        ConversationItemContent as Content,
        ConversationItemWithReference as ConversationItemWithReference,
    )


__all__ = ["Content", "ConversationItemWithReference"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Content": "openai_generated.models.conversation_item_with_reference:ConversationItemContent",
        "ConversationItemWithReference": "openai_generated.models.conversation_item_with_reference",
    },
)
