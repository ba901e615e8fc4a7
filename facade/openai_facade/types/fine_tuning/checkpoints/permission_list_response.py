# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.permission_retrieve_response import PermissionListResponse as PermissionListResponse


__all__ = ["PermissionListResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PermissionListResponse": "openai_generated.models.permission_retrieve_response",
    },
)
