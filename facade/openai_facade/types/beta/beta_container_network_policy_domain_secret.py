# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_container_network_policy_allowlist import (
        BetaContainerNetworkPolicyDomainSecret as BetaContainerNetworkPolicyDomainSecret,
    )


__all__ = ["BetaContainerNetworkPolicyDomainSecret"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaContainerNetworkPolicyDomainSecret": "openai_generated.models.beta_container_network_policy_allowlist",
    },
)
