# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.workload_identity_provider_list_params import (
        WorkloadIdentityProviderListParams as WorkloadIdentityProviderListParams,
    )


__all__ = ["WorkloadIdentityProviderListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "WorkloadIdentityProviderListParams": "openai_generated.params.workload_identity_provider_list_params",
    },
)
