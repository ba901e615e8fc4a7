# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.workload_identity_providers.workload_identity_providers import (
        AsyncWorkloadIdentityProviders as AsyncWorkloadIdentityProviders,
        AsyncWorkloadIdentityProvidersWithRawResponse as AsyncWorkloadIdentityProvidersWithRawResponse,
        AsyncWorkloadIdentityProvidersWithStreamingResponse as AsyncWorkloadIdentityProvidersWithStreamingResponse,
        WorkloadIdentityProviders as WorkloadIdentityProviders,
        WorkloadIdentityProvidersWithRawResponse as WorkloadIdentityProvidersWithRawResponse,
        WorkloadIdentityProvidersWithStreamingResponse as WorkloadIdentityProvidersWithStreamingResponse,
    )


__all__ = [
    "AsyncWorkloadIdentityProviders",
    "AsyncWorkloadIdentityProvidersWithRawResponse",
    "AsyncWorkloadIdentityProvidersWithStreamingResponse",
    "WorkloadIdentityProviders",
    "WorkloadIdentityProvidersWithRawResponse",
    "WorkloadIdentityProvidersWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "WorkloadIdentityProviders": "openai_generated.resources.admin.organization.workload_identity_providers.workload_identity_providers",
        "AsyncWorkloadIdentityProviders": "openai_generated.resources.admin.organization.workload_identity_providers.workload_identity_providers",
        "WorkloadIdentityProvidersWithRawResponse": "openai_generated.resources.admin.organization.workload_identity_providers.workload_identity_providers",
        "AsyncWorkloadIdentityProvidersWithRawResponse": "openai_generated.resources.admin.organization.workload_identity_providers.workload_identity_providers",
        "WorkloadIdentityProvidersWithStreamingResponse": "openai_generated.resources.admin.organization.workload_identity_providers.workload_identity_providers",
        "AsyncWorkloadIdentityProvidersWithStreamingResponse": "openai_generated.resources.admin.organization.workload_identity_providers.workload_identity_providers",
    },
)
