# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.conversation_create_params import ConversationCreateParams as ConversationCreateParams


__all__ = ["ConversationCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ConversationCreateParams": "openai_generated.params.conversation_create_params",
    },
)
