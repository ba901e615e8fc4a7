# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.workload_identity_providers.federation_rules import (
        AsyncFederationRules as AsyncFederationRules,
        AsyncFederationRulesWithRawResponse as AsyncFederationRulesWithRawResponse,
        AsyncFederationRulesWithStreamingResponse as AsyncFederationRulesWithStreamingResponse,
        FederationRules as FederationRules,
        FederationRulesWithRawResponse as FederationRulesWithRawResponse,
        FederationRulesWithStreamingResponse as FederationRulesWithStreamingResponse,
    )


__all__ = [
    "AsyncFederationRules",
    "AsyncFederationRulesWithRawResponse",
    "AsyncFederationRulesWithStreamingResponse",
    "FederationRules",
    "FederationRulesWithRawResponse",
    "FederationRulesWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FederationRules": "openai_generated.resources.admin.organization.workload_identity_providers.federation_rules",
        "AsyncFederationRules": "openai_generated.resources.admin.organization.workload_identity_providers.federation_rules",
        "FederationRulesWithRawResponse": "openai_generated.resources.admin.organization.workload_identity_providers.federation_rules",
        "AsyncFederationRulesWithRawResponse": "openai_generated.resources.admin.organization.workload_identity_providers.federation_rules",
        "FederationRulesWithStreamingResponse": "openai_generated.resources.admin.organization.workload_identity_providers.federation_rules",
        "AsyncFederationRulesWithStreamingResponse": "openai_generated.resources.admin.organization.workload_identity_providers.federation_rules",
    },
)
