# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.conversation import Conversation as Conversation


__all__ = ["Conversation"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Conversation": "openai_generated.models.conversation",
    },
)
