# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.container_create_params_network_policy import ContainerCreateParamsNetworkPolicy
    from openai_generated.models.container_create_params_skill import ContainerCreateParamsSkill


@model
class ContainerCreateParams(Model):
    """Container create params."""

    name: str
    """The name of the container."""
    file_ids: list[str] | None = None
    """The ids of uploaded files to copy into the container."""
    expires_after: ContainerCreateParamsExpiresAfter | None = None
    """When the container goes away by itself: minutes after last_active_at."""
    skills: list[ContainerCreateParamsSkill] | None = None
    """Skills put into the container, by id or inline as a base64 zip archive."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    """Memory of the container: 1g, 4g, 16g or 64g."""
    network_policy: ContainerCreateParamsNetworkPolicy | None = None
    """Network access of the container: disabled, or an allowlist of domains."""


@model
class ContainerCreateParamsExpiresAfter(Model):
    """Container create params expires after."""

    anchor: Literal["last_active_at"] = "last_active_at"
    """Always `last_active_at`."""
    minutes: int
    """How many minutes the container outlives the anchor, such as 20."""


ContainerCreateParamsMemoryLimit: TypeAlias = Literal["1g", "4g", "16g", "64g"]
"""Container create params memory limit: the values known when this was generated."""
