# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.mcp_oauth_token_endpoint_auth_create_param import (
        McpOauthTokenEndpointAuthCreateParam as McpOauthTokenEndpointAuthCreateParam,
        McpOauthTokenEndpointAuthCreateParamClientSecretBasic as CreateMcpOauthTokenEndpointAuthParamClientSecretBasic,
        McpOauthTokenEndpointAuthCreateParamClientSecretPost as CreateMcpOauthTokenEndpointAuthParamClientSecretPost,
        McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamNone as CreateMcpOauthTokenEndpointAuthParamNone,
    )


__all__ = [
    "CreateMcpOauthTokenEndpointAuthParamClientSecretBasic",
    "CreateMcpOauthTokenEndpointAuthParamClientSecretPost",
    "CreateMcpOauthTokenEndpointAuthParamNone",
    "McpOauthTokenEndpointAuthCreateParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CreateMcpOauthTokenEndpointAuthParamClientSecretBasic": "openai_generated.params.mcp_oauth_token_endpoint_auth_create_param:McpOauthTokenEndpointAuthCreateParamClientSecretBasic",
        "CreateMcpOauthTokenEndpointAuthParamClientSecretPost": "openai_generated.params.mcp_oauth_token_endpoint_auth_create_param:McpOauthTokenEndpointAuthCreateParamClientSecretPost",
        "CreateMcpOauthTokenEndpointAuthParamNone": "openai_generated.params.mcp_oauth_token_endpoint_auth_create_param:McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamNone",
        "McpOauthTokenEndpointAuthCreateParam": "openai_generated.params.mcp_oauth_token_endpoint_auth_create_param",
    },
)
