# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class McpOauthTokenEndpointAuthRotateParamClientSecretBasic(TypedDict, total=False):
    """MCP oauth token endpoint auth rotate param client secret basic (`client_secret_basic`)."""

    type: Required[Literal["client_secret_basic"]]
    client_secret: str | None
