# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_format_text import ResponseFormatText as ResponseFormatText


__all__ = ["ResponseFormatText"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseFormatText": "openai_generated.models.response_format_text",
    },
)
