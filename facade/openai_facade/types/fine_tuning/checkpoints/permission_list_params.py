# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.permission_list_params import PermissionListParams as PermissionListParams


__all__ = ["PermissionListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PermissionListParams": "openai_generated.params.permission_list_params",
    },
)
