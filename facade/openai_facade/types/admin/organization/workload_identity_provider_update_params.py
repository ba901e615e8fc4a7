# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.verification_uploaded_jwks_verification_param import (
        VerificationUploadedJwksVerificationParam as VerificationUploadedJwksVerificationParam,
    )
    from openai_generated.params.workload_identity_provider_attribute_transformation_param import (
        WorkloadIdentityProviderAttributeTransformationParam as AttributeTransformation,
    )
    from openai_generated.params.workload_identity_provider_create_params_verification import (
        WorkloadIdentityProviderCreateParamsVerification as Verification,
    )
    from openai_generated.params.workload_identity_provider_update_params import (
        WorkloadIdentityProviderUpdateParams as WorkloadIdentityProviderUpdateParams,
    )
    from openai_generated.params.workload_identity_provider_update_params_verification_discovery_verification_param import (
        WorkloadIdentityProviderUpdateParamsVerificationDiscoveryVerificationParam as VerificationDiscoveryVerificationParam,
    )


__all__ = [
    "AttributeTransformation",
    "Verification",
    "VerificationDiscoveryVerificationParam",
    "VerificationUploadedJwksVerificationParam",
    "WorkloadIdentityProviderUpdateParams",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AttributeTransformation": "openai_generated.params.workload_identity_provider_attribute_transformation_param:WorkloadIdentityProviderAttributeTransformationParam",
        "Verification": "openai_generated.params.workload_identity_provider_create_params_verification:WorkloadIdentityProviderCreateParamsVerification",
        "VerificationDiscoveryVerificationParam": "openai_generated.params.workload_identity_provider_update_params_verification_discovery_verification_param:WorkloadIdentityProviderUpdateParamsVerificationDiscoveryVerificationParam",
        "VerificationUploadedJwksVerificationParam": "openai_generated.params.verification_uploaded_jwks_verification_param",
        "WorkloadIdentityProviderUpdateParams": "openai_generated.params.workload_identity_provider_update_params",
    },
)
