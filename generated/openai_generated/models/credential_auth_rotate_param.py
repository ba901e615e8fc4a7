# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.mcp_oauth_token_endpoint_auth_rotate_param import McpOauthTokenEndpointAuthRotateParam


@model
class CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauth(Model):
    """Credential auth rotate param rotate vault credential auth param MCP oauth (`mcp_oauth`)."""

    type: Literal["mcp_oauth"] = "mcp_oauth"
    """Always `mcp_oauth`."""
    access_token: str | None = None
    expires_at: str | None = None
    refresh: CredentialAuthRotateParamMcpOauthRefresh | None = None


@model
class CredentialAuthRotateParamMcpOauthRefresh(Model):
    """Credential auth rotate param MCP oauth refresh."""

    refresh_token: str | None = None
    scope: str | None = None
    token_endpoint_auth: McpOauthTokenEndpointAuthRotateParam | None = None


@model
class CredentialAuthRotateParamStaticBearer(Model):
    """Credential auth rotate param static bearer (`static_bearer`)."""

    token: str
    type: Literal["static_bearer"] = "static_bearer"
    """Always `static_bearer`."""


@model
class CredentialAuthRotateParamEnvironmentVariable(Model):
    """Credential auth rotate param environment variable (`environment_variable`)."""

    secret_value: str
    type: Literal["environment_variable"] = "environment_variable"
    """Always `environment_variable`."""


if TYPE_CHECKING:
    CredentialAuthRotateParam: TypeAlias = (
        CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauth
        | CredentialAuthRotateParamStaticBearer
        | CredentialAuthRotateParamEnvironmentVariable
    )
    """Credential auth rotate param: one of 3 kinds, told apart by `type`."""
else:
    CredentialAuthRotateParam = TaggedUnion(
        "CredentialAuthRotateParam",
        __package__,
        key="type",
        variants={
            "environment_variable": "CredentialAuthRotateParamEnvironmentVariable",
            "mcp_oauth": "CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauth",
            "static_bearer": "CredentialAuthRotateParamStaticBearer",
        },
        shapes=(),
    )
