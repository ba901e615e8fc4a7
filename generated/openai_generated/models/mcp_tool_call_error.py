# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.http_error import HTTPError
    from openai_generated.models.mcp_protocol_error import MCPProtocolError
    from openai_generated.models.mcp_tool_execution_error import MCPToolExecutionError

    MCPToolCallError: TypeAlias = MCPProtocolError | MCPToolExecutionError | HTTPError
    """MCP tool call error: one of 3 kinds, told apart by `type`."""
else:
    MCPToolCallError = TaggedUnion(
        "MCPToolCallError",
        __package__,
        key="type",
        variants={
            "http_error": "HTTPError",
            "mcp_protocol_error": "MCPProtocolError",
            "mcp_tool_execution_error": "MCPToolExecutionError",
        },
        shapes=(),
    )
