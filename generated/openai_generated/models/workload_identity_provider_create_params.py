# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.workload_identity_provider_attribute_transformation import (
        WorkloadIdentityProviderAttributeTransformation,
    )
    from openai_generated.models.workload_identity_provider_create_params_verification import (
        WorkloadIdentityProviderCreateParamsVerification,
    )


@model
class WorkloadIdentityProviderCreateParams(Model):
    """Workload identity provider create params (`oidc`)."""

    audience: str
    issuer: str
    name: str
    type: Literal["oidc"] = "oidc"
    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformation] | None = None
    description: str | None = None
    enabled: bool | None = None
    verification: WorkloadIdentityProviderCreateParamsVerification | None = None
