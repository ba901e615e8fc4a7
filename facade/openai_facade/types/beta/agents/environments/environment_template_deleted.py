# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.environment_template_deleted import (
        EnvironmentTemplateDeleted as EnvironmentTemplateDeleted,
    )


__all__ = ["EnvironmentTemplateDeleted"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "EnvironmentTemplateDeleted": "openai_generated.models.environment_template_deleted",
    },
)
