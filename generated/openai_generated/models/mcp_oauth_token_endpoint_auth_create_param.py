# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamNone(Model):
    """MCP oauth token endpoint auth create param create MCP oauth token endpoint auth param none (`none`)."""

    type: Literal["none"] = "none"
    """Always `none`."""


@model
class McpOauthTokenEndpointAuthCreateParamClientSecretBasic(Model):
    """MCP oauth token endpoint auth create param client secret basic (`client_secret_basic`)."""

    client_secret: str
    type: Literal["client_secret_basic"] = "client_secret_basic"
    """Always `client_secret_basic`."""


@model
class McpOauthTokenEndpointAuthCreateParamClientSecretPost(Model):
    """MCP oauth token endpoint auth create param client secret post (`client_secret_post`)."""

    client_secret: str
    type: Literal["client_secret_post"] = "client_secret_post"
    """Always `client_secret_post`."""


if TYPE_CHECKING:
    McpOauthTokenEndpointAuthCreateParam: TypeAlias = (
        McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamNone
        | McpOauthTokenEndpointAuthCreateParamClientSecretBasic
        | McpOauthTokenEndpointAuthCreateParamClientSecretPost
    )
    """MCP oauth token endpoint auth create param: one of 3 kinds, told apart by `type`."""
else:
    McpOauthTokenEndpointAuthCreateParam = TaggedUnion(
        "McpOauthTokenEndpointAuthCreateParam",
        __package__,
        key="type",
        variants={
            "client_secret_basic": "McpOauthTokenEndpointAuthCreateParamClientSecretBasic",
            "client_secret_post": "McpOauthTokenEndpointAuthCreateParamClientSecretPost",
            "none": "McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamNone",
        },
        shapes=(),
    )
