# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.create_conversation_items_request_param import (
        CreateConversationItemsRequestParam as ItemCreateParams,
    )


__all__ = ["ItemCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ItemCreateParams": "openai_generated.params.create_conversation_items_request_param:CreateConversationItemsRequestParam",
    },
)
