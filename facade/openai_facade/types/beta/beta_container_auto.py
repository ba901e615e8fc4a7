# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_container_auto_network_policy import (
        BetaContainerAutoNetworkPolicy as NetworkPolicy,
    )
    from openai_generated.models.beta_container_auto_skill import BetaContainerAutoSkill as Skill
    from openai_generated.models.beta_function_shell_tool_environment import BetaContainerAuto as BetaContainerAuto


__all__ = ["BetaContainerAuto", "NetworkPolicy", "Skill"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaContainerAuto": "openai_generated.models.beta_function_shell_tool_environment",
        "NetworkPolicy": "openai_generated.models.beta_container_auto_network_policy:BetaContainerAutoNetworkPolicy",
        "Skill": "openai_generated.models.beta_container_auto_skill:BetaContainerAutoSkill",
    },
)
