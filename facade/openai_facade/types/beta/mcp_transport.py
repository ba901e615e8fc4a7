# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.mcp_transport import (
        McpTransport as McpTransport,
        McpTransportResourceHTTP as McpTransportResourceHTTP,
        McpTransportResourceStdio as McpTransportResourceStdio,
    )


__all__ = ["McpTransport", "McpTransportResourceHTTP", "McpTransportResourceStdio"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "McpTransport": "openai_generated.models.mcp_transport",
        "McpTransportResourceHTTP": "openai_generated.models.mcp_transport",
        "McpTransportResourceStdio": "openai_generated.models.mcp_transport",
    },
)
