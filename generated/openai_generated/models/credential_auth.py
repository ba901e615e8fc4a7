# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.credential_auth_environment_variable import CredentialAuthEnvironmentVariable
    from openai_generated.models.credential_auth_vault_credential_auth_resource_mcp_oauth import (
        CredentialAuthVaultCredentialAuthResourceMcpOauth,
    )
    from openai_generated.models.credential_auth_vault_credential_auth_resource_static_bearer import (
        CredentialAuthVaultCredentialAuthResourceStaticBearer,
    )

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
