# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_mcp_call_completed import ResponseMcpCallFailed as ResponseMcpCallFailed


__all__ = ["ResponseMcpCallFailed"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseMcpCallFailed": "openai_generated.models.response_mcp_call_completed",
    },
)
