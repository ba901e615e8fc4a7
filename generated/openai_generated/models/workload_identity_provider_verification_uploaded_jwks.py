# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WorkloadIdentityProviderVerificationUploadedJwks(Model):
    """Workload identity provider verification uploaded jwks (`uploaded_jwks`)."""

    jwks: dict[str, object]
    """The issuer's public keys, as a JSON Web Key Set."""
    type: Literal["uploaded_jwks"] = "uploaded_jwks"
    """Always `uploaded_jwks`."""
