# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class WorkloadIdentityProviderCreateParamsVerificationDiscovery(TypedDict, total=False):
    """Workload identity provider create params verification discovery (`discovery`)."""

    discovery_url: Required[str | None]
    """Where the issuer publishes its keys; None to find it by the issuer's name."""
    type: Required[Literal["discovery"]]
    """Always `discovery`."""
