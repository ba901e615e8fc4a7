# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class McpOauthTokenEndpointAuthRotateParamClientSecretBasic(Model):
    """MCP oauth token endpoint auth rotate param client secret basic (`client_secret_basic`)."""

    type: Literal["client_secret_basic"] = "client_secret_basic"
    client_secret: str | None = None
