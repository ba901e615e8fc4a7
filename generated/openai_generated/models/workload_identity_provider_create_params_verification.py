# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.workload_identity_provider_verification_uploaded_jwks import (
        WorkloadIdentityProviderVerificationUploadedJwks,
    )


@model
class WorkloadIdentityProviderCreateParamsVerificationDiscovery(Model):
    """Workload identity provider create params verification discovery (`discovery`)."""

    discovery_url: str | None = None
    """Where the issuer publishes its keys; None to find it by the issuer's name."""
    type: Literal["discovery"] = "discovery"
    """Always `discovery`."""


if TYPE_CHECKING:
    WorkloadIdentityProviderCreateParamsVerification: TypeAlias = (
        WorkloadIdentityProviderCreateParamsVerificationDiscovery | WorkloadIdentityProviderVerificationUploadedJwks
    )
    """Workload identity provider create params verification: one of 2 kinds, told apart by `type`."""
else:
    WorkloadIdentityProviderCreateParamsVerification = TaggedUnion(
        "WorkloadIdentityProviderCreateParamsVerification",
        __package__,
        key="type",
        variants={
            "discovery": "WorkloadIdentityProviderCreateParamsVerificationDiscovery",
            "uploaded_jwks": "WorkloadIdentityProviderVerificationUploadedJwks",
        },
        shapes=(),
    )
