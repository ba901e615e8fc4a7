# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.persisted_mcp_transport_config_param_http import PersistedMcpTransportConfigParamHTTP
    from openai_generated.models.persisted_mcp_transport_config_param_stdio import PersistedMcpTransportConfigParamStdio

    PersistedMcpTransportParam: TypeAlias = PersistedMcpTransportConfigParamHTTP | PersistedMcpTransportConfigParamStdio
    """Persisted MCP transport param: one of 2 kinds, told apart by `type`."""
else:
    PersistedMcpTransportParam = TaggedUnion(
        "PersistedMcpTransportParam",
        __package__,
        key="type",
        variants={
            "http": "PersistedMcpTransportConfigParamHTTP",
            "stdio": "PersistedMcpTransportConfigParamStdio",
        },
        shapes=(),
    )
