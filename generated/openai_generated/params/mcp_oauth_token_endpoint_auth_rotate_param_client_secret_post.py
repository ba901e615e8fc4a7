# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class McpOauthTokenEndpointAuthRotateParamClientSecretPost(TypedDict, total=False):
    """MCP oauth token endpoint auth rotate param client secret post (`client_secret_post`)."""

    type: Required[Literal["client_secret_post"]]
    client_secret: str | None
