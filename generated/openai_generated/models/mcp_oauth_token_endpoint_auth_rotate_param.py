# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.mcp_oauth_token_endpoint_auth_rotate_param_client_secret_basic import (
        McpOauthTokenEndpointAuthRotateParamClientSecretBasic,
    )
    from openai_generated.models.mcp_oauth_token_endpoint_auth_rotate_param_client_secret_post import (
        McpOauthTokenEndpointAuthRotateParamClientSecretPost,
    )

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
