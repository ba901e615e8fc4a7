# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.persisted_mcp_transport_param import (
        PersistedMcpTransportConfigParamHTTP as PersistedMcpTransportConfigParamHTTP,
        PersistedMcpTransportConfigParamStdio as PersistedMcpTransportConfigParamStdio,
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
        "PersistedMcpTransportConfigParamHTTP": "openai_generated.params.persisted_mcp_transport_param",
        "PersistedMcpTransportConfigParamStdio": "openai_generated.params.persisted_mcp_transport_param",
        "PersistedMcpTransportParam": "openai_generated.params.persisted_mcp_transport_param",
    },
)
