# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.credential_networking import CredentialNetworking
    from openai_generated.models.mcp_oauth_token_endpoint_auth_create_param import McpOauthTokenEndpointAuthCreateParam


@model
class CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth(Model):
    """Credential auth create param create vault credential auth param MCP oauth (`mcp_oauth`)."""

    access_token: str
    mcp_server_url: str
    type: Literal["mcp_oauth"] = "mcp_oauth"
    """Always `mcp_oauth`."""
    expires_at: str | None = None
    refresh: CredentialAuthCreateParamMcpOauthRefresh | None = None


@model
class CredentialAuthCreateParamMcpOauthRefresh(Model):
    """Credential auth create param MCP oauth refresh."""

    client_id: str
    refresh_token: str
    token_endpoint: str
    token_endpoint_auth: McpOauthTokenEndpointAuthCreateParam
    resource: str | None = None
    scope: str | None = None


@model
class CredentialAuthCreateParamStaticBearer(Model):
    """Credential auth create param static bearer (`static_bearer`)."""

    token: str
    mcp_server_url: str
    type: Literal["static_bearer"] = "static_bearer"
    """Always `static_bearer`."""


@model
class CredentialAuthCreateParamEnvironmentVariable(Model):
    """Credential auth create param environment variable (`environment_variable`)."""

    networking: CredentialNetworking
    secret_name: str
    secret_value: str
    type: Literal["environment_variable"] = "environment_variable"
    """Always `environment_variable`."""


if TYPE_CHECKING:
    CredentialAuthCreateParam: TypeAlias = (
        CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth
        | CredentialAuthCreateParamStaticBearer
        | CredentialAuthCreateParamEnvironmentVariable
    )
    """Credential auth create param: one of 3 kinds, told apart by `type`."""
else:
    CredentialAuthCreateParam = TaggedUnion(
        "CredentialAuthCreateParam",
        __package__,
        key="type",
        variants={
            "environment_variable": "CredentialAuthCreateParamEnvironmentVariable",
            "mcp_oauth": "CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth",
            "static_bearer": "CredentialAuthCreateParamStaticBearer",
        },
        shapes=(),
    )
