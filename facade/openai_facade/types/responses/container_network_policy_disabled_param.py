# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.container_network_policy_disabled_param import (
        ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
    )


__all__ = ["ContainerNetworkPolicyDisabledParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContainerNetworkPolicyDisabledParam": "openai_generated.params.container_network_policy_disabled_param",
    },
)
