# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_mcp_call_arguments_delta import (
        ResponseMcpCallArgumentsDone as ResponseMcpCallArgumentsDone,
    )


__all__ = ["ResponseMcpCallArgumentsDone"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseMcpCallArgumentsDone": "openai_generated.models.response_mcp_call_arguments_delta",
    },
)
