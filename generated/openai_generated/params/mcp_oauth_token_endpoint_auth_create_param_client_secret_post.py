# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class McpOauthTokenEndpointAuthCreateParamClientSecretPost(TypedDict, total=False):
    """MCP oauth token endpoint auth create param client secret post (`client_secret_post`)."""

    client_secret: Required[str]
    type: Required[Literal["client_secret_post"]]
