# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class McpOauthTokenEndpointAuthRotateParamClientSecretBasic(TypedDict, total=False):
    """MCP oauth token endpoint auth rotate param client secret basic (`client_secret_basic`)."""

    type: Required[Literal["client_secret_basic"]]
    """Always `client_secret_basic`."""
    client_secret: str | None


class McpOauthTokenEndpointAuthRotateParamClientSecretPost(TypedDict, total=False):
    """MCP oauth token endpoint auth rotate param client secret post (`client_secret_post`)."""

    type: Required[Literal["client_secret_post"]]
    """Always `client_secret_post`."""
    client_secret: str | None


McpOauthTokenEndpointAuthRotateParam: TypeAlias = (
    params.McpOauthTokenEndpointAuthRotateParamClientSecretBasic
    | params.McpOauthTokenEndpointAuthRotateParamClientSecretPost
)
"""MCP oauth token endpoint auth rotate param: one of 2 kinds, told apart by `type`."""
