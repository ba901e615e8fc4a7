# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.container_auto_network_policy import ContainerAutoNetworkPolicy as NetworkPolicy
    from openai_generated.models.container_auto_skill import ContainerAutoSkill as Skill
    from openai_generated.models.function_shell_tool_environment import ContainerAuto as ContainerAuto


__all__ = ["ContainerAuto", "NetworkPolicy", "Skill"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContainerAuto": "openai_generated.models.function_shell_tool_environment",
        "NetworkPolicy": "openai_generated.models.container_auto_network_policy:ContainerAutoNetworkPolicy",
        "Skill": "openai_generated.models.container_auto_skill:ContainerAutoSkill",
    },
)
