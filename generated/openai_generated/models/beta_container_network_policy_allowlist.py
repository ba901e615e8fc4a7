# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_container_network_policy_domain_secret import (
        BetaContainerNetworkPolicyDomainSecret,
    )


@model
class BetaContainerNetworkPolicyAllowlist(Model):
    """Beta container network policy allowlist (`allowlist`)."""

    type: Literal["allowlist"] = "allowlist"
    allowed_domains: list[str]
    domain_secrets: list[BetaContainerNetworkPolicyDomainSecret] | None = None
