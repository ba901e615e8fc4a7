# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class RotateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict, total=False):
    """Rotate MCP oauth token endpoint auth param client secret basic (`client_secret_basic`)."""

    type: Required[Literal["client_secret_basic"]]
    client_secret: str | None
