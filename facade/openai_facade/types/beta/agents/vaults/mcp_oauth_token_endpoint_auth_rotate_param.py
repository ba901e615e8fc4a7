# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.mcp_oauth_token_endpoint_auth_rotate_param import (
        McpOauthTokenEndpointAuthRotateParam as McpOauthTokenEndpointAuthRotateParam,
        McpOauthTokenEndpointAuthRotateParamClientSecretBasic as RotateMcpOauthTokenEndpointAuthParamClientSecretBasic,
        McpOauthTokenEndpointAuthRotateParamClientSecretPost as RotateMcpOauthTokenEndpointAuthParamClientSecretPost,
    )


__all__ = [
    "McpOauthTokenEndpointAuthRotateParam",
    "RotateMcpOauthTokenEndpointAuthParamClientSecretBasic",
    "RotateMcpOauthTokenEndpointAuthParamClientSecretPost",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "McpOauthTokenEndpointAuthRotateParam": "openai_generated.params.mcp_oauth_token_endpoint_auth_rotate_param",
        "RotateMcpOauthTokenEndpointAuthParamClientSecretBasic": "openai_generated.params.mcp_oauth_token_endpoint_auth_rotate_param:McpOauthTokenEndpointAuthRotateParamClientSecretBasic",
        "RotateMcpOauthTokenEndpointAuthParamClientSecretPost": "openai_generated.params.mcp_oauth_token_endpoint_auth_rotate_param:McpOauthTokenEndpointAuthRotateParamClientSecretPost",
    },
)
