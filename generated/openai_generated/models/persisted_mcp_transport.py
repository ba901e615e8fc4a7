# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class PersistedMcpTransportResourceHTTP(Model):
    """Persisted MCP transport resource HTTP (`http`)."""

    headers: dict[str, str]
    server_url: str
    type: Literal["http"] = "http"
    """Always `http`."""


@model
class PersistedMcpTransportResourceStdio(Model):
    """Persisted MCP transport resource stdio (`stdio`)."""

    args: list[str]
    command: str
    cwd: str
    env_vars: list[str]
    type: Literal["stdio"] = "stdio"
    """Always `stdio`."""


if TYPE_CHECKING:
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
