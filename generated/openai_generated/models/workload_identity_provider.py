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
    """What other calls name the provider by."""
    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformation]
    """How attributes for the rules are made from the claims of a token."""
    audience: str
    """The audience that tokens must be issued for."""
    created_at: int
    """When the provider was registered, in seconds since 1970."""
    description: str | None = None
    """What the provider is for, for people; None if it was not said."""
    enabled: bool
    """Whether its tokens are accepted."""
    issuer: str
    """Who must have issued the tokens, as their `iss` says it."""
    name: str
    """A label for people."""
    object: Literal["organization.workload_identity_provider"] = "organization.workload_identity_provider"
    """Always `organization.workload_identity_provider`."""
    type: Literal["oidc"] = "oidc"
    """Always `oidc`."""
    updated_at: int
    """When the provider was last changed, in seconds since 1970."""
    verification: WorkloadIdentityProviderVerification
    """Where the keys come from that tokens are checked with."""
