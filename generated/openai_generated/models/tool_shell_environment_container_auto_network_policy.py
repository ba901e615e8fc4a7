# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.tool_shell_environment_container_auto_network_policy_allowlist import (
        ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
    )
    from openai_generated.models.tool_shell_environment_container_auto_network_policy_disabled import (
        ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
    )

    ToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = (
        ToolShellEnvironmentContainerAutoNetworkPolicyDisabled | ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist
    )
    """Tool shell environment container auto network policy: one of 2 kinds, told apart by `type`."""
else:
    ToolShellEnvironmentContainerAutoNetworkPolicy = TaggedUnion(
        "ToolShellEnvironmentContainerAutoNetworkPolicy",
        __package__,
        key="type",
        variants={
            "allowlist": "ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist",
            "disabled": "ToolShellEnvironmentContainerAutoNetworkPolicyDisabled",
        },
        shapes=(),
    )
