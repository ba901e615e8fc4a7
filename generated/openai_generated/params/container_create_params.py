# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class ContainerCreateParams(TypedDict, total=False):
    """What `POST /containers` takes."""

    name: Required[str]
    """The name of the container."""
    file_ids: SequenceNotStr[str]
    """The ids of uploaded files to copy into the container."""
    expires_after: params.ContainerCreateParamsExpiresAfter | Model
    """When the container goes away by itself: minutes after last_active_at."""
    skills: Iterable[params.ContainerCreateParamsSkill | Model]
    """Skills put into the container, by id or inline as a base64 zip archive."""
    memory_limit: Literal["1g", "4g", "16g", "64g"]
    """Memory of the container: 1g, 4g, 16g or 64g."""
    network_policy: params.ContainerCreateParamsNetworkPolicy | Model
    """Network access of the container: disabled, or an allowlist of domains."""


class ContainerCreateParamsExpiresAfter(TypedDict, total=False):
    """Container create params expires after."""

    anchor: Required[Literal["last_active_at"]]
    """Always `last_active_at`."""
    minutes: Required[int]
    """How many minutes the container outlives the anchor, such as 20."""
