# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.workload_identity_provider_deleted import (
        WorkloadIdentityProviderDeleted as WorkloadIdentityProviderDeleted,
    )


__all__ = ["WorkloadIdentityProviderDeleted"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "WorkloadIdentityProviderDeleted": "openai_generated.models.workload_identity_provider_deleted",
    },
)
