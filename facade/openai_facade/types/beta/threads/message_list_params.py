# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.list_messages_params import ListMessagesParams as MessageListParams


__all__ = ["MessageListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "MessageListParams": "openai_generated.params.list_messages_params:ListMessagesParams",
    },
)
