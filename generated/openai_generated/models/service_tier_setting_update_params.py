# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ServiceTierSettingUpdateParams(Model):
    """Service tier setting update params."""

    default: Literal["standard", "fast", "scale"] | None = None
    """The service tier of requests that name none, standard, fast or scale."""
    enabled_tiers: Literal["all"] | list[Literal["flex", "fast", "ultrafast"]] | None = None
    """The service tiers that may be asked for, or all."""


ServiceTierSettingUpdateParamsDefault: TypeAlias = Literal["standard", "fast", "scale"]
"""Service tier setting update params default: the values known when this was generated."""
