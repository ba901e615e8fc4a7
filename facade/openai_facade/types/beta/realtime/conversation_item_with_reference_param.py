# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.conversation_item_with_reference_param import (
        ConversationItemContentParam as Content,
        ConversationItemWithReferenceParam as ConversationItemWithReferenceParam,
    )


__all__ = ["Content", "ConversationItemWithReferenceParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Content": "openai_generated.params.conversation_item_with_reference_param:ConversationItemContentParam",
        "ConversationItemWithReferenceParam": "openai_generated.params.conversation_item_with_reference_param",
    },
)
