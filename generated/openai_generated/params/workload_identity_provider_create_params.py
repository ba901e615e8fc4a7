# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class WorkloadIdentityProviderCreateParams(TypedDict, total=False):
    """What `POST /organization/workload_identity_providers` takes."""

    audience: Required[str]
    """The audience that tokens are issued for."""
    issuer: Required[str]
    """The issuer of the tokens, a URL."""
    name: Required[str]
    """The name."""
    type: Required[Literal["oidc"]]
    """The kind of provider; always oidc."""
    attribute_transformations: Iterable[params.WorkloadIdentityProviderAttributeTransformationParam | Model]
    """How attributes are made from the claims of a token."""
    description: str
    """A description for people to read."""
    enabled: bool
    """Whether this is in use; true by default."""
    verification: params.WorkloadIdentityProviderCreateParamsVerification | Model
    """Where the keys come from that tokens are checked with, discovered at the issuer or uploaded."""
