# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class PersistedMcpTransportResourceStdio(Model):
    """Persisted MCP transport resource stdio (`stdio`)."""

    args: list[str]
    command: str
    cwd: str
    env_vars: list[str]
    type: Literal["stdio"] = "stdio"
