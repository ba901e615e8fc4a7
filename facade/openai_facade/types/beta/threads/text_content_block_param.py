# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.message_content_part_param import TextContentBlockParam as TextContentBlockParam


__all__ = ["TextContentBlockParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "TextContentBlockParam": "openai_generated.params.message_content_part_param",
    },
)
