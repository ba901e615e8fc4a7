# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.container_create_params_expires_after import ContainerCreateParamsExpiresAfter
    from openai_generated.models.container_create_params_network_policy import ContainerCreateParamsNetworkPolicy
    from openai_generated.models.container_create_params_skill import ContainerCreateParamsSkill


@model
class ContainerCreateParams(Model):
    """Container create params."""

    name: str
    file_ids: list[str] | None = None
    expires_after: ContainerCreateParamsExpiresAfter | None = None
    skills: list[ContainerCreateParamsSkill] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: ContainerCreateParamsNetworkPolicy | None = None
