# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_http_error import BetaHTTPError
    from openai_generated.models.beta_mcp_protocol_error import BetaMCPProtocolError
    from openai_generated.models.beta_mcp_tool_execution_error import BetaMCPToolExecutionError

    BetaMCPToolCallError: TypeAlias = BetaMCPProtocolError | BetaMCPToolExecutionError | BetaHTTPError
    """Beta MCP tool call error: one of 3 kinds, told apart by `type`."""
else:
    BetaMCPToolCallError = TaggedUnion(
        "BetaMCPToolCallError",
        __package__,
        key="type",
        variants={
            "http_error": "BetaHTTPError",
            "mcp_protocol_error": "BetaMCPProtocolError",
            "mcp_tool_execution_error": "BetaMCPToolExecutionError",
        },
        shapes=(),
    )
