# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamNone(TypedDict, total=False):
    """MCP oauth token endpoint auth create param create MCP oauth token endpoint auth param none (`none`)."""

    type: Required[Literal["none"]]
    """Always `none`."""


class McpOauthTokenEndpointAuthCreateParamClientSecretBasic(TypedDict, total=False):
    """MCP oauth token endpoint auth create param client secret basic (`client_secret_basic`)."""

    client_secret: Required[str]
    type: Required[Literal["client_secret_basic"]]
    """Always `client_secret_basic`."""


class McpOauthTokenEndpointAuthCreateParamClientSecretPost(TypedDict, total=False):
    """MCP oauth token endpoint auth create param client secret post (`client_secret_post`)."""

    client_secret: Required[str]
    type: Required[Literal["client_secret_post"]]
    """Always `client_secret_post`."""


McpOauthTokenEndpointAuthCreateParam: TypeAlias = (
    params.McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamNone
    | params.McpOauthTokenEndpointAuthCreateParamClientSecretBasic
    | params.McpOauthTokenEndpointAuthCreateParamClientSecretPost
)
"""MCP oauth token endpoint auth create param: one of 3 kinds, told apart by `type`."""
