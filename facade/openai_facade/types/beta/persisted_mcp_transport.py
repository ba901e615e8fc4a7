# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.persisted_mcp_transport import PersistedMcpTransport as PersistedMcpTransport
    from openai_generated.models.persisted_mcp_transport_resource_http import (
        PersistedMcpTransportResourceHTTP as PersistedMcpTransportResourceHTTP,
    )
    from openai_generated.models.persisted_mcp_transport_resource_stdio import (
        PersistedMcpTransportResourceStdio as PersistedMcpTransportResourceStdio,
    )


__all__ = ["PersistedMcpTransport", "PersistedMcpTransportResourceHTTP", "PersistedMcpTransportResourceStdio"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PersistedMcpTransport": "openai_generated.models.persisted_mcp_transport",
        "PersistedMcpTransportResourceHTTP": "openai_generated.models.persisted_mcp_transport_resource_http",
        "PersistedMcpTransportResourceStdio": "openai_generated.models.persisted_mcp_transport_resource_stdio",
    },
)
