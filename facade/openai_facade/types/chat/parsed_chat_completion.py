# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.parsing.parsed import (
        ParsedChatCompletion as ParsedChatCompletion,
        ParsedChatCompletionMessage as ParsedChatCompletionMessage,
        ParsedChoice as ParsedChoice,
    )


__all__ = ["ParsedChatCompletion", "ParsedChatCompletionMessage", "ParsedChoice"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ParsedChatCompletion": "openai_facade.parsing.parsed",
        "ParsedChatCompletionMessage": "openai_facade.parsing.parsed",
        "ParsedChoice": "openai_facade.parsing.parsed",
    },
)
