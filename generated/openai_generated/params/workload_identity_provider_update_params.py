# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class WorkloadIdentityProviderUpdateParams(TypedDict, total=False):
    """What `POST /organization/workload_identity_providers/{workload_identity_provider_id}` takes."""

    attribute_transformations: Iterable[params.WorkloadIdentityProviderAttributeTransformationParam | Model]
    """How attributes are made from the claims of a token."""
    audience: str
    """The audience that tokens are issued for."""
    description: str | None
    """A description for people to read."""
    enabled: bool
    """Whether this is in use; true by default."""
    issuer: str
    """The issuer of the tokens, a URL."""
    name: str
    """The name."""
    verification: params.WorkloadIdentityProviderCreateParamsVerification | Model
    """Where the keys come from that tokens are checked with, discovered at the issuer or uploaded."""
