# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.mcp_transport_config_param_http import McpTransportConfigParamHTTP
    from openai_generated.models.mcp_transport_config_param_stdio import McpTransportConfigParamStdio

    McpTransportParam: TypeAlias = McpTransportConfigParamHTTP | McpTransportConfigParamStdio
    """MCP transport param: one of 2 kinds, told apart by `type`."""
else:
    McpTransportParam = TaggedUnion(
        "McpTransportParam",
        __package__,
        key="type",
        variants={
            "http": "McpTransportConfigParamHTTP",
            "stdio": "McpTransportConfigParamStdio",
        },
        shapes=(),
    )
