# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.credential_auth_rotate_param_environment_variable import (
        CredentialAuthRotateParamEnvironmentVariable,
    )
    from openai_generated.models.credential_auth_rotate_param_rotate_vault_credential_auth_param_mcp_oauth import (
        CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauth,
    )
    from openai_generated.models.credential_auth_rotate_param_static_bearer import CredentialAuthRotateParamStaticBearer

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
