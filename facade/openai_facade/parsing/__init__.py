"""Structured outputs: schemas from Python types, and answers back into them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from .parsed import (
        ParsedChatCompletion,
        ParsedChatCompletionMessage,
        ParsedChoice,
        ParsedFunctionToolCall,
        ParsedResponse,
    )
    from .schema import SchemaError, schema_of
    from .strict import StrictSchemaError, StrictSchemaWarning, to_strict_schema
    from .tools import (
        chat_function_tool,
        function_tool,
        pydantic_function_tool,
        pydantic_responses_function_tool,
    )

__all__ = [
    "ParsedChatCompletion",
    "ParsedChatCompletionMessage",
    "ParsedChoice",
    "ParsedFunctionToolCall",
    "ParsedResponse",
    "SchemaError",
    "StrictSchemaError",
    "StrictSchemaWarning",
    "chat_function_tool",
    "function_tool",
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
    "schema_of",
    "to_strict_schema",
]

_TABLE = {
    ".parsed": ("ParsedChatCompletion ParsedChatCompletionMessage ParsedChoice ParsedFunctionToolCall ParsedResponse"),
    ".schema": "SchemaError schema_of",
    ".strict": "StrictSchemaError StrictSchemaWarning to_strict_schema",
    ".tools": "chat_function_tool function_tool pydantic_function_tool pydantic_responses_function_tool",
}
_getattr, __dir__ = lazy(__name__, {name: module for module, names in _TABLE.items() for name in names.split()})

if not TYPE_CHECKING:
    __getattr__ = _getattr
