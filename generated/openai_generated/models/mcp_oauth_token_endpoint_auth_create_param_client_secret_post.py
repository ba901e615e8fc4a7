# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class McpOauthTokenEndpointAuthCreateParamClientSecretPost(Model):
    """MCP oauth token endpoint auth create param client secret post (`client_secret_post`)."""

    client_secret: str
    type: Literal["client_secret_post"] = "client_secret_post"
