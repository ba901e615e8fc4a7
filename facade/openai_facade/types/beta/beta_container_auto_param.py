# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_container_auto_network_policy_param import (
        BetaContainerAutoNetworkPolicyParam as NetworkPolicy,
    )
    from openai_generated.params.beta_container_auto_skill_param import BetaContainerAutoSkillParam as Skill
    from openai_generated.params.beta_function_shell_tool_environment_param import (
        BetaContainerAutoParam as BetaContainerAutoParam,
    )


__all__ = ["BetaContainerAutoParam", "NetworkPolicy", "Skill"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaContainerAutoParam": "openai_generated.params.beta_function_shell_tool_environment_param",
        "NetworkPolicy": "openai_generated.params.beta_container_auto_network_policy_param:BetaContainerAutoNetworkPolicyParam",
        "Skill": "openai_generated.params.beta_container_auto_skill_param:BetaContainerAutoSkillParam",
    },
)
