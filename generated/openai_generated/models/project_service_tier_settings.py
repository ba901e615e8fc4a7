# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ProjectServiceTierSettings(Model):
    """Project service tier settings (`project.service_tier_settings`)."""

    default: Literal["standard", "fast", "scale"]
    """The service tier of requests that name none."""
    enabled_tiers: Literal["all"] | list[Literal["flex", "fast", "ultrafast"]]
    """The service tiers that requests may name, `all` or a list."""
    object: Literal["project.service_tier_settings"] = "project.service_tier_settings"
    """Always `project.service_tier_settings`."""


ProjectServiceTierSettingsDefault: TypeAlias = Literal["standard", "fast", "scale"]
"""Project service tier settings default: the values known when this was generated."""
