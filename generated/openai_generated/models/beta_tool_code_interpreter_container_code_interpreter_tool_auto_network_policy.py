# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_container_network_policy_allowlist import BetaContainerNetworkPolicyAllowlist
    from openai_generated.models.beta_container_network_policy_disabled import BetaContainerNetworkPolicyDisabled

    BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
        BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist
    )
    """Beta tool code interpreter container code interpreter tool auto network policy: one of 2 kinds, told apart by `type`."""
else:
    BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy = TaggedUnion(
        "BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy",
        __package__,
        key="type",
        variants={
            "allowlist": "BetaContainerNetworkPolicyAllowlist",
            "disabled": "BetaContainerNetworkPolicyDisabled",
        },
        shapes=(),
    )
