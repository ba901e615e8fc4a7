# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.persisted_mcp_transport import (
        PersistedMcpTransport as PersistedMcpTransport,
        PersistedMcpTransportResourceHTTP as PersistedMcpTransportResourceHTTP,
        PersistedMcpTransportResourceStdio as PersistedMcpTransportResourceStdio,
    )


__all__ = ["PersistedMcpTransport", "PersistedMcpTransportResourceHTTP", "PersistedMcpTransportResourceStdio"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PersistedMcpTransport": "openai_generated.models.persisted_mcp_transport",
        "PersistedMcpTransportResourceHTTP": "openai_generated.models.persisted_mcp_transport",
        "PersistedMcpTransportResourceStdio": "openai_generated.models.persisted_mcp_transport",
    },
)
