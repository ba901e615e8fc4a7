# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.conversation_update_params import ConversationUpdateParams as ConversationUpdateParams


__all__ = ["ConversationUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ConversationUpdateParams": "openai_generated.params.conversation_update_params",
    },
)
