# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_mcp_tool_call_error import RealtimeMcphttpError as RealtimeMcphttpError


__all__ = ["RealtimeMcphttpError"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeMcphttpError": "openai_generated.models.realtime_mcp_tool_call_error",
    },
)
