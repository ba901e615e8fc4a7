"""Who is calling: identities of workloads that take the place of an API key."""

from __future__ import annotations

from .identity import (
    SubjectTokenProvider,
    WorkloadIdentity,
    azure_managed_identity_token_provider,
    gcp_id_token_provider,
    k8s_service_account_token_provider,
)
from .workload import WorkloadIdentityAuth

__all__ = [
    "SubjectTokenProvider",
    "WorkloadIdentity",
    "WorkloadIdentityAuth",
    "azure_managed_identity_token_provider",
    "gcp_id_token_provider",
    "k8s_service_account_token_provider",
]
