# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.container_network_policy_allowlist_param import (
        ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
    )


__all__ = ["ContainerNetworkPolicyAllowlistParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContainerNetworkPolicyAllowlistParam": "openai_generated.params.container_network_policy_allowlist_param",
    },
)
