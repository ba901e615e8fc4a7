# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.projects.model_permissions import (
        AsyncModelPermissions as AsyncModelPermissions,
        AsyncModelPermissionsWithRawResponse as AsyncModelPermissionsWithRawResponse,
        AsyncModelPermissionsWithStreamingResponse as AsyncModelPermissionsWithStreamingResponse,
        ModelPermissions as ModelPermissions,
        ModelPermissionsWithRawResponse as ModelPermissionsWithRawResponse,
        ModelPermissionsWithStreamingResponse as ModelPermissionsWithStreamingResponse,
    )


__all__ = [
    "AsyncModelPermissions",
    "AsyncModelPermissionsWithRawResponse",
    "AsyncModelPermissionsWithStreamingResponse",
    "ModelPermissions",
    "ModelPermissionsWithRawResponse",
    "ModelPermissionsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ModelPermissions": "openai_generated.resources.admin.organization.projects.model_permissions",
        "AsyncModelPermissions": "openai_generated.resources.admin.organization.projects.model_permissions",
        "ModelPermissionsWithRawResponse": "openai_generated.resources.admin.organization.projects.model_permissions",
        "AsyncModelPermissionsWithRawResponse": "openai_generated.resources.admin.organization.projects.model_permissions",
        "ModelPermissionsWithStreamingResponse": "openai_generated.resources.admin.organization.projects.model_permissions",
        "AsyncModelPermissionsWithStreamingResponse": "openai_generated.resources.admin.organization.projects.model_permissions",
    },
)
