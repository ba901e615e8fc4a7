# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.parsing.parsed import (
        ParsedFunction as ParsedFunction,
        ParsedFunctionToolCall as ParsedFunctionToolCall,
    )


__all__ = ["ParsedFunction", "ParsedFunctionToolCall"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ParsedFunction": "openai_facade.parsing.parsed",
        "ParsedFunctionToolCall": "openai_facade.parsing.parsed",
    },
)
