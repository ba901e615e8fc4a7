# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.conversation_deleted_resource import (
        ConversationDeletedResource as ConversationDeletedResource,
    )


__all__ = ["ConversationDeletedResource"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ConversationDeletedResource": "openai_generated.models.conversation_deleted_resource",
    },
)
