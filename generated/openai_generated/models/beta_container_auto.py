# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_container_auto_network_policy import BetaContainerAutoNetworkPolicy
    from openai_generated.models.beta_container_auto_skill import BetaContainerAutoSkill


@model
class BetaContainerAuto(Model):
    """Beta container auto (`container_auto`)."""

    type: Literal["container_auto"] = "container_auto"
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None = None
    network_policy: BetaContainerAutoNetworkPolicy | None = None
    skills: list[BetaContainerAutoSkill] | None = None
