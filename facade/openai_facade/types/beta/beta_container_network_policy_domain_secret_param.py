# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_container_network_policy_allowlist_param import (
        BetaContainerNetworkPolicyDomainSecretParam as BetaContainerNetworkPolicyDomainSecretParam,
    )


__all__ = ["BetaContainerNetworkPolicyDomainSecretParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaContainerNetworkPolicyDomainSecretParam": "openai_generated.params.beta_container_network_policy_allowlist_param",
    },
)
