# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.mcp_transport_resource_http import McpTransportResourceHTTP
    from openai_generated.models.mcp_transport_resource_stdio import McpTransportResourceStdio

    McpTransport: TypeAlias = McpTransportResourceHTTP | McpTransportResourceStdio
    """MCP transport: one of 2 kinds, told apart by `type`."""
else:
    McpTransport = TaggedUnion(
        "McpTransport",
        __package__,
        key="type",
        variants={
            "http": "McpTransportResourceHTTP",
            "stdio": "McpTransportResourceStdio",
        },
        shapes=(),
    )
