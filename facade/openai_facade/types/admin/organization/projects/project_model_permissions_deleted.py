# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.project_model_permissions_delete_response import (
        ProjectModelPermissionsDeleteResponse as ProjectModelPermissionsDeleted,
    )


__all__ = ["ProjectModelPermissionsDeleted"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ProjectModelPermissionsDeleted": "openai_generated.models.project_model_permissions_delete_response:ProjectModelPermissionsDeleteResponse",
    },
)
