# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.mcp_transport_config_param_http import (
        McpTransportConfigParamHTTP as McpTransportConfigParamHTTP,
    )
    from openai_generated.params.mcp_transport_config_param_stdio import (
        McpTransportConfigParamStdio as McpTransportConfigParamStdio,
    )
    from openai_generated.params.mcp_transport_param import McpTransportParam as McpTransportParam


__all__ = ["McpTransportConfigParamHTTP", "McpTransportConfigParamStdio", "McpTransportParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "McpTransportConfigParamHTTP": "openai_generated.params.mcp_transport_config_param_http",
        "McpTransportConfigParamStdio": "openai_generated.params.mcp_transport_config_param_stdio",
        "McpTransportParam": "openai_generated.params.mcp_transport_param",
    },
)
