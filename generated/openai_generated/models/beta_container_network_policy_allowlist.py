# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaContainerNetworkPolicyAllowlist(Model):
    """Beta container network policy allowlist (`allowlist`)."""

    type: Literal["allowlist"] = "allowlist"
    """Always `allowlist`."""
    allowed_domains: list[str]
    """Domains that may be reached; all others are blocked."""
    domain_secrets: list[BetaContainerNetworkPolicyDomainSecret] | None = None
    """Secrets added to requests on their way out, so that the model never sees them."""


@model
class BetaContainerNetworkPolicyDomainSecret(Model):
    """Beta container network policy domain secret."""

    domain: str
    """The domain whose requests get the secret."""
    name: str
    """The name under which the secret is inserted."""
    value: str
    """The secret itself, at most 10 MiB."""
