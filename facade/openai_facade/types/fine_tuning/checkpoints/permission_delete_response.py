# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.permission_delete_response import PermissionDeleteResponse as PermissionDeleteResponse


__all__ = ["PermissionDeleteResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PermissionDeleteResponse": "openai_generated.models.permission_delete_response",
    },
)
