# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.assistant_response_format_option import (
        AssistantResponseFormatOption as AssistantResponseFormatOption,
    )


__all__ = ["AssistantResponseFormatOption"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AssistantResponseFormatOption": "openai_generated.models.assistant_response_format_option",
    },
)
