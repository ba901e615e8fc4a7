# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_container_network_policy_allowlist_param import (
        BetaContainerNetworkPolicyAllowlistParam,
    )
    from openai_generated.models.beta_container_network_policy_disabled_param import (
        BetaContainerNetworkPolicyDisabledParam,
    )

    BetaAutoCodeInterpreterToolParamNetworkPolicy: TypeAlias = (
        BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam
    )
    """Beta auto code interpreter tool param network policy: one of 2 kinds, told apart by `type`."""
else:
    BetaAutoCodeInterpreterToolParamNetworkPolicy = TaggedUnion(
        "BetaAutoCodeInterpreterToolParamNetworkPolicy",
        __package__,
        key="type",
        variants={
            "allowlist": "BetaContainerNetworkPolicyAllowlistParam",
            "disabled": "BetaContainerNetworkPolicyDisabledParam",
        },
        shapes=(),
    )
