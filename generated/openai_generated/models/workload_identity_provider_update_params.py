# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.workload_identity_provider_attribute_transformation import (
        WorkloadIdentityProviderAttributeTransformation,
    )
    from openai_generated.models.workload_identity_provider_create_params_verification import (
        WorkloadIdentityProviderCreateParamsVerification,
    )


@model
class WorkloadIdentityProviderUpdateParams(Model):
    """Workload identity provider update params."""

    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformation] | None = None
    audience: str | None = None
    description: str | None = None
    enabled: bool | None = None
    issuer: str | None = None
    name: str | None = None
    verification: WorkloadIdentityProviderCreateParamsVerification | None = None
