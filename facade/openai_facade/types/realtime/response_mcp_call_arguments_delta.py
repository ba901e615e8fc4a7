# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_mcp_call_arguments_delta import (
        ResponseMcpCallArgumentsDelta as ResponseMcpCallArgumentsDelta,
    )


__all__ = ["ResponseMcpCallArgumentsDelta"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseMcpCallArgumentsDelta": "openai_generated.models.response_mcp_call_arguments_delta",
    },
)
