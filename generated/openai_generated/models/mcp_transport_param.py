# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class McpTransportConfigParamHTTP(Model):
    """MCP transport config param HTTP (`http`)."""

    server_url: str
    type: Literal["http"] = "http"
    """Always `http`."""
    authorization: str | None = None
    headers: dict[str, str] | None = None


@model
class McpTransportConfigParamStdio(Model):
    """MCP transport config param stdio (`stdio`)."""

    command: str
    cwd: str
    type: Literal["stdio"] = "stdio"
    """Always `stdio`."""
    args: list[str] | None = None
    env: dict[str, str] | None = None
    env_vars: list[str] | None = None


if TYPE_CHECKING:
    McpTransportParam: TypeAlias = McpTransportConfigParamHTTP | McpTransportConfigParamStdio
    """MCP transport param: one of 2 kinds, told apart by `type`."""
else:
    McpTransportParam = TaggedUnion(
        "McpTransportParam",
        __package__,
        key="type",
        variants={
            "http": "McpTransportConfigParamHTTP",
            "stdio": "McpTransportConfigParamStdio",
        },
        shapes=(),
    )
