# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class WorkloadIdentityProviderCreateParamsVerificationDiscovery(TypedDict, total=False):
    """Workload identity provider create params verification discovery (`discovery`)."""

    discovery_url: Required[str | None]
    """Where the issuer publishes its keys; None to find it by the issuer's name."""
    type: Required[Literal["discovery"]]
    """Always `discovery`."""


class WorkloadIdentityProviderVerificationUploadedJwksParam(TypedDict, total=False):
    """Workload identity provider verification uploaded jwks (`uploaded_jwks`)."""

    jwks: Required[Mapping[str, object]]
    """The issuer's public keys, as a JSON Web Key Set."""
    type: Required[Literal["uploaded_jwks"]]
    """Always `uploaded_jwks`."""


WorkloadIdentityProviderCreateParamsVerification: TypeAlias = (
    params.WorkloadIdentityProviderCreateParamsVerificationDiscovery
    | params.WorkloadIdentityProviderVerificationUploadedJwksParam
)
"""Workload identity provider create params verification: one of 2 kinds, told apart by `type`."""
