# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.mcp_oauth_token_endpoint_auth import (
        McpOauthTokenEndpointAuth as McpOauthTokenEndpointAuth,
    )
    from openai_generated.models.mcp_oauth_token_endpoint_auth_client_secret_basic import (
        McpOauthTokenEndpointAuthClientSecretBasic as McpOauthTokenEndpointAuthResourceClientSecretBasic,
    )
    from openai_generated.models.mcp_oauth_token_endpoint_auth_client_secret_post import (
        McpOauthTokenEndpointAuthClientSecretPost as McpOauthTokenEndpointAuthResourceClientSecretPost,
    )
    from openai_generated.models.mcp_oauth_token_endpoint_auth_resource_none import (
        McpOauthTokenEndpointAuthResourceNone as McpOauthTokenEndpointAuthResourceNone,
    )


__all__ = [
    "McpOauthTokenEndpointAuth",
    "McpOauthTokenEndpointAuthResourceClientSecretBasic",
    "McpOauthTokenEndpointAuthResourceClientSecretPost",
    "McpOauthTokenEndpointAuthResourceNone",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "McpOauthTokenEndpointAuth": "openai_generated.models.mcp_oauth_token_endpoint_auth",
        "McpOauthTokenEndpointAuthResourceClientSecretBasic": "openai_generated.models.mcp_oauth_token_endpoint_auth_client_secret_basic:McpOauthTokenEndpointAuthClientSecretBasic",
        "McpOauthTokenEndpointAuthResourceClientSecretPost": "openai_generated.models.mcp_oauth_token_endpoint_auth_client_secret_post:McpOauthTokenEndpointAuthClientSecretPost",
        "McpOauthTokenEndpointAuthResourceNone": "openai_generated.models.mcp_oauth_token_endpoint_auth_resource_none",
    },
)
