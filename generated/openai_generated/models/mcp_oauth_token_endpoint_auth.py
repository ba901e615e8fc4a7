# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class McpOauthTokenEndpointAuthResourceNone(Model):
    """MCP oauth token endpoint auth resource none (`none`)."""

    type: Literal["none"] = "none"
    """Always `none`."""


@model
class McpOauthTokenEndpointAuthClientSecretBasic(Model):
    """MCP oauth token endpoint auth client secret basic (`client_secret_basic`)."""

    type: Literal["client_secret_basic"] = "client_secret_basic"
    """Always `client_secret_basic`."""


@model
class McpOauthTokenEndpointAuthClientSecretPost(Model):
    """MCP oauth token endpoint auth client secret post (`client_secret_post`)."""

    type: Literal["client_secret_post"] = "client_secret_post"
    """Always `client_secret_post`."""


if TYPE_CHECKING:
    McpOauthTokenEndpointAuth: TypeAlias = (
        McpOauthTokenEndpointAuthResourceNone
        | McpOauthTokenEndpointAuthClientSecretBasic
        | McpOauthTokenEndpointAuthClientSecretPost
    )
    """MCP oauth token endpoint auth: one of 3 kinds, told apart by `type`."""
else:
    McpOauthTokenEndpointAuth = TaggedUnion(
        "McpOauthTokenEndpointAuth",
        __package__,
        key="type",
        variants={
            "client_secret_basic": "McpOauthTokenEndpointAuthClientSecretBasic",
            "client_secret_post": "McpOauthTokenEndpointAuthClientSecretPost",
            "none": "McpOauthTokenEndpointAuthResourceNone",
        },
        shapes=(),
    )
