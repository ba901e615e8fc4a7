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
    """How attributes are made from the claims of a token."""
    audience: str | None = None
    """The audience that tokens are issued for."""
    description: str | None = None
    """A description for people to read."""
    enabled: bool | None = None
    """Whether this is in use; true by default."""
    issuer: str | None = None
    """The issuer of the tokens, a URL."""
    name: str | None = None
    """The name."""
    verification: WorkloadIdentityProviderCreateParamsVerification | None = None
    """Where the keys come from that tokens are checked with, discovered at the issuer or uploaded."""
