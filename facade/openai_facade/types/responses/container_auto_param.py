# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.container_auto_network_policy_param import (
        ContainerAutoNetworkPolicyParam as NetworkPolicy,
    )
    from openai_generated.params.container_auto_skill_param import ContainerAutoSkillParam as Skill
    from openai_generated.params.function_shell_tool_environment_param import ContainerAutoParam as ContainerAutoParam


__all__ = ["ContainerAutoParam", "NetworkPolicy", "Skill"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContainerAutoParam": "openai_generated.params.function_shell_tool_environment_param",
        "NetworkPolicy": "openai_generated.params.container_auto_network_policy_param:ContainerAutoNetworkPolicyParam",
        "Skill": "openai_generated.params.container_auto_skill_param:ContainerAutoSkillParam",
    },
)
