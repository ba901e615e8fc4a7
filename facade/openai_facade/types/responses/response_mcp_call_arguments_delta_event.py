# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_mcp_call_arguments_delta_event import (
        ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent,
    )


__all__ = ["ResponseMcpCallArgumentsDeltaEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseMcpCallArgumentsDeltaEvent": "openai_generated.models.response_mcp_call_arguments_delta_event",
    },
)
