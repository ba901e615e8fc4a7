# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_container_auto_param_network_policy import BetaContainerAutoParamNetworkPolicy
    from openai_generated.models.beta_container_auto_param_skill import BetaContainerAutoParamSkill


@model
class BetaContainerAutoParam(Model):
    """Beta container auto param (`container_auto`)."""

    type: Literal["container_auto"] = "container_auto"
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None = None
    network_policy: BetaContainerAutoParamNetworkPolicy | None = None
    skills: list[BetaContainerAutoParamSkill] | None = None
