"""Helpers under the module paths of the reference SDK."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from ..parsing.tools import pydantic_function_tool as pydantic_function_tool
    from ..streaming.chat_events import ResponseFormatT as ResponseFormatT

__getattr__, __dir__ = lazy(
    __name__,
    {"pydantic_function_tool": "..parsing.tools", "ResponseFormatT": "..streaming.chat_events"},
)
