# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.text_content import TextContent as TextContent


__all__ = ["TextContent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "TextContent": "openai_generated.models.text_content",
    },
)
