# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.container_network_policy_allowlist import (
        ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret,
    )


__all__ = ["ContainerNetworkPolicyDomainSecret"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContainerNetworkPolicyDomainSecret": "openai_generated.models.container_network_policy_allowlist",
    },
)
