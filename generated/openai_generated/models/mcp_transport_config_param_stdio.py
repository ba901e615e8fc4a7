# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class McpTransportConfigParamStdio(Model):
    """MCP transport config param stdio (`stdio`)."""

    command: str
    cwd: str
    type: Literal["stdio"] = "stdio"
    args: list[str] | None = None
    env: dict[str, str] | None = None
    env_vars: list[str] | None = None
