# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.mcp_transport_param import (
        McpTransportConfigParamHTTP as McpTransportConfigParamHTTP,
        McpTransportConfigParamStdio as McpTransportConfigParamStdio,
        McpTransportParam as McpTransportParam,
    )


__all__ = ["McpTransportConfigParamHTTP", "McpTransportConfigParamStdio", "McpTransportParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "McpTransportConfigParamHTTP": "openai_generated.params.mcp_transport_param",
        "McpTransportConfigParamStdio": "openai_generated.params.mcp_transport_param",
        "McpTransportParam": "openai_generated.params.mcp_transport_param",
    },
)
