# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.message_content import MessageContent as MessageContent


__all__ = ["MessageContent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "MessageContent": "openai_generated.models.message_content",
    },
)
