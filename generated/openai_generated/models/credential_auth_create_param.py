# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.credential_auth_create_param_create_vault_credential_auth_param_mcp_oauth import (
        CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth,
    )
    from openai_generated.models.credential_auth_create_param_environment_variable import (
        CredentialAuthCreateParamEnvironmentVariable,
    )
    from openai_generated.models.credential_auth_create_param_static_bearer import CredentialAuthCreateParamStaticBearer

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
