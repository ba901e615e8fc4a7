# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.workload_identity_provider_attribute_transformation import (
        WorkloadIdentityProviderAttributeTransformation,
    )
    from openai_generated.models.workload_identity_provider_verification import WorkloadIdentityProviderVerification


@model
class WorkloadIdentityProvider(Model):
    """Workload identity provider (`organization.workload_identity_provider`)."""

    id: str
    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformation]
    audience: str
    created_at: int
    description: str | None = None
    enabled: bool
    issuer: str
    name: str
    object: Literal["organization.workload_identity_provider"] = "organization.workload_identity_provider"
    type: Literal["oidc"] = "oidc"
    updated_at: int
    verification: WorkloadIdentityProviderVerification
