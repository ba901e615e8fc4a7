# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.workload_identity_provider import WorkloadIdentityProvider as WorkloadIdentityProvider
    from openai_generated.models.workload_identity_provider_attribute_transformation import (
        WorkloadIdentityProviderAttributeTransformation as AttributeTransformation,
    )
    from openai_generated.models.workload_identity_provider_verification import (
        WorkloadIdentityProviderVerification as Verification,
        WorkloadIdentityProviderVerificationDiscovery as VerificationDiscovery,
    )
    from openai_generated.models.workload_identity_provider_verification_uploaded_jwks import (
        WorkloadIdentityProviderVerificationUploadedJwks as VerificationUploadedJwks,
    )


__all__ = [
    "AttributeTransformation",
    "Verification",
    "VerificationDiscovery",
    "VerificationUploadedJwks",
    "WorkloadIdentityProvider",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AttributeTransformation": "openai_generated.models.workload_identity_provider_attribute_transformation:WorkloadIdentityProviderAttributeTransformation",
        "Verification": "openai_generated.models.workload_identity_provider_verification:WorkloadIdentityProviderVerification",
        "VerificationDiscovery": "openai_generated.models.workload_identity_provider_verification:WorkloadIdentityProviderVerificationDiscovery",
        "VerificationUploadedJwks": "openai_generated.models.workload_identity_provider_verification_uploaded_jwks:WorkloadIdentityProviderVerificationUploadedJwks",
        "WorkloadIdentityProvider": "openai_generated.models.workload_identity_provider",
    },
)
