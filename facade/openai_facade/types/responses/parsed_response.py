# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.parsing.parsed import (
        ParsedContent as ParsedContent,
        ParsedResponse as ParsedResponse,
        ParsedResponseFunctionToolCall as ParsedResponseFunctionToolCall,
        ParsedResponseOutputItem as ParsedResponseOutputItem,
        ParsedResponseOutputMessage as ParsedResponseOutputMessage,
        ParsedResponseOutputText as ParsedResponseOutputText,
    )


__all__ = [
    "ParsedContent",
    "ParsedResponse",
    "ParsedResponseFunctionToolCall",
    "ParsedResponseOutputItem",
    "ParsedResponseOutputMessage",
    "ParsedResponseOutputText",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ParsedContent": "openai_facade.parsing.parsed",
        "ParsedResponse": "openai_facade.parsing.parsed",
        "ParsedResponseFunctionToolCall": "openai_facade.parsing.parsed",
        "ParsedResponseOutputItem": "openai_facade.parsing.parsed",
        "ParsedResponseOutputMessage": "openai_facade.parsing.parsed",
        "ParsedResponseOutputText": "openai_facade.parsing.parsed",
    },
)
