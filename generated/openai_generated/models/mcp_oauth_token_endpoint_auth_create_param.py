# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.mcp_oauth_token_endpoint_auth_create_param_client_secret_basic import (
        McpOauthTokenEndpointAuthCreateParamClientSecretBasic,
    )
    from openai_generated.models.mcp_oauth_token_endpoint_auth_create_param_client_secret_post import (
        McpOauthTokenEndpointAuthCreateParamClientSecretPost,
    )
    from openai_generated.models.mcp_oauth_token_endpoint_auth_create_param_create_mcp_oauth_token_endpoint_auth_param_none import (
        McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamNone,
    )

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
