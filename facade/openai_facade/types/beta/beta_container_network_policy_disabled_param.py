# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_container_network_policy_disabled_param import (
        BetaContainerNetworkPolicyDisabledParam as BetaContainerNetworkPolicyDisabledParam,
    )


__all__ = ["BetaContainerNetworkPolicyDisabledParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaContainerNetworkPolicyDisabledParam": "openai_generated.params.beta_container_network_policy_disabled_param",
    },
)
