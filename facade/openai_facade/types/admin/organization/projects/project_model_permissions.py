# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.project_model_permissions import ProjectModelPermissions as ProjectModelPermissions


__all__ = ["ProjectModelPermissions"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ProjectModelPermissions": "openai_generated.models.project_model_permissions",
    },
)
