# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class McpTransportResourceHTTP(Model):
    """MCP transport resource HTTP (`http`)."""

    server_url: str
    type: Literal["http"] = "http"
