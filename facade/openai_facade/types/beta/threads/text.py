# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.message_content import Text as Text


__all__ = ["Text"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Text": "openai_generated.models.message_content",
    },
)
