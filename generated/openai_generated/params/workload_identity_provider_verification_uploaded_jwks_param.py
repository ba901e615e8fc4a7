# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import TypedDict


class WorkloadIdentityProviderVerificationUploadedJwksParam(TypedDict, total=False):
    """Workload identity provider verification uploaded jwks (`uploaded_jwks`)."""

    jwks: Required[Mapping[str, object]]
    """The issuer's public keys, as a JSON Web Key Set."""
    type: Required[Literal["uploaded_jwks"]]
    """Always `uploaded_jwks`."""
