# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class PersistedMcpTransportConfigParamHTTP(Model):
    """Persisted MCP transport config param HTTP (`http`)."""

    server_url: str
    type: Literal["http"] = "http"
    """Always `http`."""
    headers: dict[str, str] | None = None


@model
class PersistedMcpTransportConfigParamStdio(Model):
    """Persisted MCP transport config param stdio (`stdio`)."""

    command: str
    cwd: str
    type: Literal["stdio"] = "stdio"
    """Always `stdio`."""
    args: list[str] | None = None
    env_vars: list[str] | None = None


if TYPE_CHECKING:
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
