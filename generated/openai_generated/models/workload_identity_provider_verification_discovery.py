# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WorkloadIdentityProviderVerificationDiscovery(Model):
    """Workload identity provider verification discovery (`discovery`)."""

    discovery_url: str | None = None
    """Where the issuer publishes its keys; None to find it by the issuer's name."""
    type: Literal["discovery"] = "discovery"
    """Always `discovery`."""
