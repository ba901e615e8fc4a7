# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class McpOauthTokenEndpointAuthRotateParamClientSecretBasic(Model):
    """MCP oauth token endpoint auth rotate param client secret basic (`client_secret_basic`)."""

    type: Literal["client_secret_basic"] = "client_secret_basic"
    """Always `client_secret_basic`."""
    client_secret: str | None = None


@model
class McpOauthTokenEndpointAuthRotateParamClientSecretPost(Model):
    """MCP oauth token endpoint auth rotate param client secret post (`client_secret_post`)."""

    type: Literal["client_secret_post"] = "client_secret_post"
    """Always `client_secret_post`."""
    client_secret: str | None = None


if TYPE_CHECKING:
    McpOauthTokenEndpointAuthRotateParam: TypeAlias = (
        McpOauthTokenEndpointAuthRotateParamClientSecretBasic | McpOauthTokenEndpointAuthRotateParamClientSecretPost
    )
    """MCP oauth token endpoint auth rotate param: one of 2 kinds, told apart by `type`."""
else:
    McpOauthTokenEndpointAuthRotateParam = TaggedUnion(
        "McpOauthTokenEndpointAuthRotateParam",
        __package__,
        key="type",
        variants={
            "client_secret_basic": "McpOauthTokenEndpointAuthRotateParamClientSecretBasic",
            "client_secret_post": "McpOauthTokenEndpointAuthRotateParamClientSecretPost",
        },
        shapes=(),
    )
