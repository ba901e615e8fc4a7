# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.credential_networking import CredentialNetworking
    from openai_generated.models.mcp_oauth_token_endpoint_auth import McpOauthTokenEndpointAuth


@model
class CredentialAuthVaultCredentialAuthResourceMcpOauth(Model):
    """Credential auth vault credential auth resource MCP oauth (`mcp_oauth`)."""

    expires_at: str | None = None
    mcp_server_url: str
    refresh: CredentialAuthMcpOauthRefresh | None = None
    type: Literal["mcp_oauth"] = "mcp_oauth"
    """Always `mcp_oauth`."""


@model
class CredentialAuthMcpOauthRefresh(Model):
    """Credential auth MCP oauth refresh."""

    client_id: str
    resource: str | None = None
    scope: str | None = None
    token_endpoint: str
    token_endpoint_auth: McpOauthTokenEndpointAuth


@model
class CredentialAuthVaultCredentialAuthResourceStaticBearer(Model):
    """Credential auth vault credential auth resource static bearer (`static_bearer`)."""

    mcp_server_url: str
    type: Literal["static_bearer"] = "static_bearer"
    """Always `static_bearer`."""


@model
class CredentialAuthEnvironmentVariable(Model):
    """Credential auth environment variable (`environment_variable`)."""

    networking: CredentialNetworking
    secret_name: str
    type: Literal["environment_variable"] = "environment_variable"
    """Always `environment_variable`."""


if TYPE_CHECKING:
    CredentialAuth: TypeAlias = (
        CredentialAuthVaultCredentialAuthResourceMcpOauth
        | CredentialAuthVaultCredentialAuthResourceStaticBearer
        | CredentialAuthEnvironmentVariable
    )
    """Credential auth: one of 3 kinds, told apart by `type`."""
else:
    CredentialAuth = TaggedUnion(
        "CredentialAuth",
        __package__,
        key="type",
        variants={
            "environment_variable": "CredentialAuthEnvironmentVariable",
            "mcp_oauth": "CredentialAuthVaultCredentialAuthResourceMcpOauth",
            "static_bearer": "CredentialAuthVaultCredentialAuthResourceStaticBearer",
        },
        shapes=(),
    )
