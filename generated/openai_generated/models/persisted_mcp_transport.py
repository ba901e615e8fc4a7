# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.persisted_mcp_transport_resource_http import PersistedMcpTransportResourceHTTP
    from openai_generated.models.persisted_mcp_transport_resource_stdio import PersistedMcpTransportResourceStdio

    PersistedMcpTransport: TypeAlias = PersistedMcpTransportResourceHTTP | PersistedMcpTransportResourceStdio
    """Persisted MCP transport: one of 2 kinds, told apart by `type`."""
else:
    PersistedMcpTransport = TaggedUnion(
        "PersistedMcpTransport",
        __package__,
        key="type",
        variants={
            "http": "PersistedMcpTransportResourceHTTP",
            "stdio": "PersistedMcpTransportResourceStdio",
        },
        shapes=(),
    )
