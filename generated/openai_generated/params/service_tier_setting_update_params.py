# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import Iterable, TypedDict


class ServiceTierSettingUpdateParams(TypedDict, total=False):
    """What `POST /organization/projects/{project_id}/service_tier_settings` takes."""

    default: Literal["standard", "fast", "scale"]
    """The service tier of requests that name none, standard, fast or scale."""
    enabled_tiers: Literal["all"] | Iterable[Literal["flex", "fast", "ultrafast"]]
    """The service tiers that may be asked for, or all."""
