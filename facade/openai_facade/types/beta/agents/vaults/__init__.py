# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.beta.agents.vaults import (
        credential as credential,
        credential_auth as credential_auth,
        credential_auth_create_param as credential_auth_create_param,
        credential_auth_rotate_param as credential_auth_rotate_param,
        credential_create_params as credential_create_params,
        credential_deleted as credential_deleted,
        credential_list_params as credential_list_params,
        credential_networking as credential_networking,
        credential_networking_param as credential_networking_param,
        credential_update_params as credential_update_params,
        mcp_oauth_token_endpoint_auth as mcp_oauth_token_endpoint_auth,
        mcp_oauth_token_endpoint_auth_create_param as mcp_oauth_token_endpoint_auth_create_param,
        mcp_oauth_token_endpoint_auth_rotate_param as mcp_oauth_token_endpoint_auth_rotate_param,
    )
    from openai_generated.models.credential import Credential as Credential
    from openai_generated.models.credential_auth import CredentialAuth as CredentialAuth
    from openai_generated.models.credential_deleted import CredentialDeleted as CredentialDeleted
    from openai_generated.models.credential_networking import CredentialNetworking as CredentialNetworking
    from openai_generated.models.mcp_oauth_token_endpoint_auth import (
        McpOauthTokenEndpointAuth as McpOauthTokenEndpointAuth,
    )
    from openai_generated.params.credential_auth_create_param import (
        CredentialAuthCreateParam as CredentialAuthCreateParam,
    )
    from openai_generated.params.credential_auth_rotate_param import (
        CredentialAuthRotateParam as CredentialAuthRotateParam,
    )
    from openai_generated.params.credential_create_params import CredentialCreateParams as CredentialCreateParams
    from openai_generated.params.credential_list_params import CredentialListParams as CredentialListParams
    from openai_generated.params.credential_networking_param import (
        CredentialNetworkingParam as CredentialNetworkingParam,
    )
    from openai_generated.params.credential_update_params import CredentialUpdateParams as CredentialUpdateParams
    from openai_generated.params.mcp_oauth_token_endpoint_auth_create_param import (
        McpOauthTokenEndpointAuthCreateParam as McpOauthTokenEndpointAuthCreateParam,
    )
    from openai_generated.params.mcp_oauth_token_endpoint_auth_rotate_param import (
        McpOauthTokenEndpointAuthRotateParam as McpOauthTokenEndpointAuthRotateParam,
    )


__all__ = [
    "Credential",
    "CredentialAuth",
    "CredentialAuthCreateParam",
    "CredentialAuthRotateParam",
    "CredentialCreateParams",
    "CredentialDeleted",
    "CredentialListParams",
    "CredentialNetworking",
    "CredentialNetworkingParam",
    "CredentialUpdateParams",
    "McpOauthTokenEndpointAuth",
    "McpOauthTokenEndpointAuthCreateParam",
    "McpOauthTokenEndpointAuthRotateParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Credential": "openai_generated.models.credential",
        "CredentialAuth": "openai_generated.models.credential_auth",
        "CredentialAuthCreateParam": "openai_generated.params.credential_auth_create_param",
        "CredentialAuthRotateParam": "openai_generated.params.credential_auth_rotate_param",
        "CredentialCreateParams": "openai_generated.params.credential_create_params",
        "CredentialDeleted": "openai_generated.models.credential_deleted",
        "CredentialListParams": "openai_generated.params.credential_list_params",
        "CredentialNetworking": "openai_generated.models.credential_networking",
        "CredentialNetworkingParam": "openai_generated.params.credential_networking_param",
        "CredentialUpdateParams": "openai_generated.params.credential_update_params",
        "McpOauthTokenEndpointAuth": "openai_generated.models.mcp_oauth_token_endpoint_auth",
        "McpOauthTokenEndpointAuthCreateParam": "openai_generated.params.mcp_oauth_token_endpoint_auth_create_param",
        "McpOauthTokenEndpointAuthRotateParam": "openai_generated.params.mcp_oauth_token_endpoint_auth_rotate_param",
        "credential": ".credential:",
        "credential_auth": ".credential_auth:",
        "credential_auth_create_param": ".credential_auth_create_param:",
        "credential_auth_rotate_param": ".credential_auth_rotate_param:",
        "credential_create_params": ".credential_create_params:",
        "credential_deleted": ".credential_deleted:",
        "credential_list_params": ".credential_list_params:",
        "credential_networking": ".credential_networking:",
        "credential_networking_param": ".credential_networking_param:",
        "credential_update_params": ".credential_update_params:",
        "mcp_oauth_token_endpoint_auth": ".mcp_oauth_token_endpoint_auth:",
        "mcp_oauth_token_endpoint_auth_create_param": ".mcp_oauth_token_endpoint_auth_create_param:",
        "mcp_oauth_token_endpoint_auth_rotate_param": ".mcp_oauth_token_endpoint_auth_rotate_param:",
    },
)
