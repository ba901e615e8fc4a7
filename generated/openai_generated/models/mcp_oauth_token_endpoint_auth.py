# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.mcp_oauth_token_endpoint_auth_client_secret_basic import (
        McpOauthTokenEndpointAuthClientSecretBasic,
    )
    from openai_generated.models.mcp_oauth_token_endpoint_auth_client_secret_post import (
        McpOauthTokenEndpointAuthClientSecretPost,
    )
    from openai_generated.models.mcp_oauth_token_endpoint_auth_resource_none import (
        McpOauthTokenEndpointAuthResourceNone,
    )

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
