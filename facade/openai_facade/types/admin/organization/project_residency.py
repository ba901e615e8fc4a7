# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.public_project_residency import PublicProjectResidency as ProjectResidency


__all__ = ["ProjectResidency"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ProjectResidency": "openai_generated.models.public_project_residency:PublicProjectResidency",
    },
)
