# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.project_model_permissions_update_request_param import (
        ProjectModelPermissionsUpdateRequestParam as ModelPermissionUpdateParams,
    )


__all__ = ["ModelPermissionUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ModelPermissionUpdateParams": "openai_generated.params.project_model_permissions_update_request_param:ProjectModelPermissionsUpdateRequestParam",
    },
)
