# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.persisted_mcp_transport_config_param_http import (
        PersistedMcpTransportConfigParamHTTP as PersistedMcpTransportConfigParamHTTP,
    )
    from openai_generated.params.persisted_mcp_transport_config_param_stdio import (
        PersistedMcpTransportConfigParamStdio as PersistedMcpTransportConfigParamStdio,
    )
    from openai_generated.params.persisted_mcp_transport_param import (
        PersistedMcpTransportParam as PersistedMcpTransportParam,
    )


__all__ = [
    "PersistedMcpTransportConfigParamHTTP",
    "PersistedMcpTransportConfigParamStdio",
    "PersistedMcpTransportParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PersistedMcpTransportConfigParamHTTP": "openai_generated.params.persisted_mcp_transport_config_param_http",
        "PersistedMcpTransportConfigParamStdio": "openai_generated.params.persisted_mcp_transport_config_param_stdio",
        "PersistedMcpTransportParam": "openai_generated.params.persisted_mcp_transport_param",
    },
)
