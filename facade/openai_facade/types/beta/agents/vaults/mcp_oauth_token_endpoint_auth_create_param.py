# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.mcp_oauth_token_endpoint_auth_create_param import (
        McpOauthTokenEndpointAuthCreateParam as McpOauthTokenEndpointAuthCreateParam,
    )
    from openai_generated.params.mcp_oauth_token_endpoint_auth_create_param_client_secret_basic import (
        McpOauthTokenEndpointAuthCreateParamClientSecretBasic as CreateMcpOauthTokenEndpointAuthParamClientSecretBasic,
    )
    from openai_generated.params.mcp_oauth_token_endpoint_auth_create_param_client_secret_post import (
        McpOauthTokenEndpointAuthCreateParamClientSecretPost as CreateMcpOauthTokenEndpointAuthParamClientSecretPost,
    )
    from openai_generated.params.mcp_oauth_token_endpoint_auth_create_param_create_mcp_oauth_token_endpoint_auth_param_none import (
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
        "CreateMcpOauthTokenEndpointAuthParamClientSecretBasic": "openai_generated.params.mcp_oauth_token_endpoint_auth_create_param_client_secret_basic:McpOauthTokenEndpointAuthCreateParamClientSecretBasic",
        "CreateMcpOauthTokenEndpointAuthParamClientSecretPost": "openai_generated.params.mcp_oauth_token_endpoint_auth_create_param_client_secret_post:McpOauthTokenEndpointAuthCreateParamClientSecretPost",
        "CreateMcpOauthTokenEndpointAuthParamNone": "openai_generated.params.mcp_oauth_token_endpoint_auth_create_param_create_mcp_oauth_token_endpoint_auth_param_none:McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamNone",
        "McpOauthTokenEndpointAuthCreateParam": "openai_generated.params.mcp_oauth_token_endpoint_auth_create_param",
    },
)
