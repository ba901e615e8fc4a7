# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.project_service_tier_settings import (
        ProjectServiceTierSettings as ProjectServiceTierSettings,
    )


__all__ = ["ProjectServiceTierSettings"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ProjectServiceTierSettings": "openai_generated.models.project_service_tier_settings",
    },
)
