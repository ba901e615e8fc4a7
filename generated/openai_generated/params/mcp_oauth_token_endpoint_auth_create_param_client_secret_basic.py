# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class McpOauthTokenEndpointAuthCreateParamClientSecretBasic(TypedDict, total=False):
    """MCP oauth token endpoint auth create param client secret basic (`client_secret_basic`)."""

    client_secret: Required[str]
    type: Required[Literal["client_secret_basic"]]
