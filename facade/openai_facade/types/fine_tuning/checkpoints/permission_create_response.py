# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.permission_retrieve_response import PermissionListResponse as PermissionCreateResponse


__all__ = ["PermissionCreateResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PermissionCreateResponse": "openai_generated.models.permission_retrieve_response:PermissionListResponse",
    },
)
