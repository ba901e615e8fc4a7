# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.workload_identity_provider_verification_discovery import (
        WorkloadIdentityProviderVerificationDiscovery,
    )
    from openai_generated.models.workload_identity_provider_verification_uploaded_jwks import (
        WorkloadIdentityProviderVerificationUploadedJwks,
    )

    WorkloadIdentityProviderVerification: TypeAlias = (
        WorkloadIdentityProviderVerificationDiscovery | WorkloadIdentityProviderVerificationUploadedJwks
    )
    """Workload identity provider verification: one of 2 kinds, told apart by `type`."""
else:
    WorkloadIdentityProviderVerification = TaggedUnion(
        "WorkloadIdentityProviderVerification",
        __package__,
        key="type",
        variants={
            "discovery": "WorkloadIdentityProviderVerificationDiscovery",
            "uploaded_jwks": "WorkloadIdentityProviderVerificationUploadedJwks",
        },
        shapes=(),
    )
