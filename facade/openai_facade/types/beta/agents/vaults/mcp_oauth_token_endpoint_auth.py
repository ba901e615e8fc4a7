# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.mcp_oauth_token_endpoint_auth import (
        McpOauthTokenEndpointAuth as McpOauthTokenEndpointAuth,
        McpOauthTokenEndpointAuthClientSecretBasic as McpOauthTokenEndpointAuthResourceClientSecretBasic,
        McpOauthTokenEndpointAuthClientSecretPost as McpOauthTokenEndpointAuthResourceClientSecretPost,
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
        "McpOauthTokenEndpointAuthResourceClientSecretBasic": "openai_generated.models.mcp_oauth_token_endpoint_auth:McpOauthTokenEndpointAuthClientSecretBasic",
        "McpOauthTokenEndpointAuthResourceClientSecretPost": "openai_generated.models.mcp_oauth_token_endpoint_auth:McpOauthTokenEndpointAuthClientSecretPost",
        "McpOauthTokenEndpointAuthResourceNone": "openai_generated.models.mcp_oauth_token_endpoint_auth",
    },
)
