# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.admin.organization.workload_identity_providers import (
        federation_rules as federation_rules,
        workload_identity_providers as workload_identity_providers,
    )
    from openai_generated.resources.admin.organization.workload_identity_providers.federation_rules import (
        AsyncFederationRules as AsyncFederationRules,
        AsyncFederationRulesWithRawResponse as AsyncFederationRulesWithRawResponse,
        AsyncFederationRulesWithStreamingResponse as AsyncFederationRulesWithStreamingResponse,
        FederationRules as FederationRules,
        FederationRulesWithRawResponse as FederationRulesWithRawResponse,
        FederationRulesWithStreamingResponse as FederationRulesWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.workload_identity_providers.workload_identity_providers import (
        AsyncWorkloadIdentityProviders as AsyncWorkloadIdentityProviders,
        AsyncWorkloadIdentityProvidersWithRawResponse as AsyncWorkloadIdentityProvidersWithRawResponse,
        AsyncWorkloadIdentityProvidersWithStreamingResponse as AsyncWorkloadIdentityProvidersWithStreamingResponse,
        WorkloadIdentityProviders as WorkloadIdentityProviders,
        WorkloadIdentityProvidersWithRawResponse as WorkloadIdentityProvidersWithRawResponse,
        WorkloadIdentityProvidersWithStreamingResponse as WorkloadIdentityProvidersWithStreamingResponse,
    )


__all__ = [
    "AsyncFederationRules",
    "AsyncFederationRulesWithRawResponse",
    "AsyncFederationRulesWithStreamingResponse",
    "AsyncWorkloadIdentityProviders",
    "AsyncWorkloadIdentityProvidersWithRawResponse",
    "AsyncWorkloadIdentityProvidersWithStreamingResponse",
    "FederationRules",
    "FederationRulesWithRawResponse",
    "FederationRulesWithStreamingResponse",
    "WorkloadIdentityProviders",
    "WorkloadIdentityProvidersWithRawResponse",
    "WorkloadIdentityProvidersWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncFederationRules": "openai_generated.resources.admin.organization.workload_identity_providers.federation_rules",
        "AsyncFederationRulesWithRawResponse": "openai_generated.resources.admin.organization.workload_identity_providers.federation_rules",
        "AsyncFederationRulesWithStreamingResponse": "openai_generated.resources.admin.organization.workload_identity_providers.federation_rules",
        "AsyncWorkloadIdentityProviders": "openai_generated.resources.admin.organization.workload_identity_providers.workload_identity_providers",
        "AsyncWorkloadIdentityProvidersWithRawResponse": "openai_generated.resources.admin.organization.workload_identity_providers.workload_identity_providers",
        "AsyncWorkloadIdentityProvidersWithStreamingResponse": "openai_generated.resources.admin.organization.workload_identity_providers.workload_identity_providers",
        "FederationRules": "openai_generated.resources.admin.organization.workload_identity_providers.federation_rules",
        "FederationRulesWithRawResponse": "openai_generated.resources.admin.organization.workload_identity_providers.federation_rules",
        "FederationRulesWithStreamingResponse": "openai_generated.resources.admin.organization.workload_identity_providers.federation_rules",
        "WorkloadIdentityProviders": "openai_generated.resources.admin.organization.workload_identity_providers.workload_identity_providers",
        "WorkloadIdentityProvidersWithRawResponse": "openai_generated.resources.admin.organization.workload_identity_providers.workload_identity_providers",
        "WorkloadIdentityProvidersWithStreamingResponse": "openai_generated.resources.admin.organization.workload_identity_providers.workload_identity_providers",
        "federation_rules": ".federation_rules:",
        "workload_identity_providers": ".workload_identity_providers:",
    },
)
