# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.workload_identity_provider_attribute_transformation_param import (
        WorkloadIdentityProviderAttributeTransformationParam as AttributeTransformation,
    )
    from openai_generated.params.workload_identity_provider_create_params import (
        WorkloadIdentityProviderCreateParams as WorkloadIdentityProviderCreateParams,
    )
    from openai_generated.params.workload_identity_provider_create_params_verification import (
        WorkloadIdentityProviderCreateParamsVerification as Verification,
        WorkloadIdentityProviderCreateParamsVerificationDiscovery as VerificationDiscovery,
        WorkloadIdentityProviderVerificationUploadedJwksParam as VerificationUploadedJwks,
    )


__all__ = [
    "AttributeTransformation",
    "Verification",
    "VerificationDiscovery",
    "VerificationUploadedJwks",
    "WorkloadIdentityProviderCreateParams",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AttributeTransformation": "openai_generated.params.workload_identity_provider_attribute_transformation_param:WorkloadIdentityProviderAttributeTransformationParam",
        "Verification": "openai_generated.params.workload_identity_provider_create_params_verification:WorkloadIdentityProviderCreateParamsVerification",
        "VerificationDiscovery": "openai_generated.params.workload_identity_provider_create_params_verification:WorkloadIdentityProviderCreateParamsVerificationDiscovery",
        "VerificationUploadedJwks": "openai_generated.params.workload_identity_provider_create_params_verification:WorkloadIdentityProviderVerificationUploadedJwksParam",
        "WorkloadIdentityProviderCreateParams": "openai_generated.params.workload_identity_provider_create_params",
    },
)
