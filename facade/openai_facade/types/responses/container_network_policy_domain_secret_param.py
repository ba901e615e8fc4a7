# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.container_network_policy_allowlist_param import (
        ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
    )


__all__ = ["ContainerNetworkPolicyDomainSecretParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContainerNetworkPolicyDomainSecretParam": "openai_generated.params.container_network_policy_allowlist_param",
    },
)
