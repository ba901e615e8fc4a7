# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.credential_auth_vault_credential_auth_resource_mcp_oauth import (
        CredentialAuthVaultCredentialAuthResourceMcpOauth,
    )
    from openai_generated.models.credential_auth_vault_credential_auth_resource_static_bearer import (
        CredentialAuthVaultCredentialAuthResourceStaticBearer,
    )
    from openai_generated.models.vault_credential_auth_resource_environment_variable import (
        VaultCredentialAuthResourceEnvironmentVariable,
    )

    CredentialAuth: TypeAlias = (
        CredentialAuthVaultCredentialAuthResourceMcpOauth
        | CredentialAuthVaultCredentialAuthResourceStaticBearer
        | VaultCredentialAuthResourceEnvironmentVariable
    )
    """Credential auth: one of 3 kinds, told apart by `type`."""
else:
    CredentialAuth = TaggedUnion(
        "CredentialAuth",
        __package__,
        key="type",
        variants={
            "environment_variable": "VaultCredentialAuthResourceEnvironmentVariable",
            "mcp_oauth": "CredentialAuthVaultCredentialAuthResourceMcpOauth",
            "static_bearer": "CredentialAuthVaultCredentialAuthResourceStaticBearer",
        },
        shapes=(),
    )
