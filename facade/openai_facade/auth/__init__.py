"""Who is calling: identities of workloads that take the place of an API key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from .identity import (
        SubjectTokenProvider,
        SubjectTokenWorkloadIdentity,
        WorkloadIdentity,
        azure_managed_identity_token_provider,
        gcp_id_token_provider,
        k8s_service_account_token_provider,
    )
    from .workload import WorkloadIdentityAuth
    from .x509 import X509WorkloadIdentity, x509_workload_identity

_TABLE = {
    ".identity": (
        "SubjectTokenProvider SubjectTokenWorkloadIdentity WorkloadIdentity azure_managed_identity_token_provider "
        "gcp_id_token_provider k8s_service_account_token_provider"
    ),
    ".x509": "X509WorkloadIdentity x509_workload_identity",
    ".workload": "WorkloadIdentityAuth",
}
_getattr, __dir__ = lazy(__name__, {name: module for module, names in _TABLE.items() for name in names.split()})

if not TYPE_CHECKING:
    __getattr__ = _getattr

__all__ = [
    "SubjectTokenProvider",
    "SubjectTokenWorkloadIdentity",
    "WorkloadIdentity",
    "WorkloadIdentityAuth",
    "X509WorkloadIdentity",
    "azure_managed_identity_token_provider",
    "gcp_id_token_provider",
    "k8s_service_account_token_provider",
    "x509_workload_identity",
]
