# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.project_optional_service_tier import (
        ProjectOptionalServiceTier as ProjectOptionalServiceTier,
    )


__all__ = ["ProjectOptionalServiceTier"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ProjectOptionalServiceTier": "openai_generated.models.project_optional_service_tier",
    },
)
