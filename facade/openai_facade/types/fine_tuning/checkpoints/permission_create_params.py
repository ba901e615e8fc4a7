# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.permission_create_params import PermissionCreateParams as PermissionCreateParams


__all__ = ["PermissionCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PermissionCreateParams": "openai_generated.params.permission_create_params",
    },
)
