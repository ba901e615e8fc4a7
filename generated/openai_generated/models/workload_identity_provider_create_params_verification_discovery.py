# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WorkloadIdentityProviderCreateParamsVerificationDiscovery(Model):
    """Workload identity provider create params verification discovery (`discovery`)."""

    discovery_url: str | None = None
    """Where the issuer publishes its keys; None to find it by the issuer's name."""
    type: Literal["discovery"] = "discovery"
    """Always `discovery`."""
