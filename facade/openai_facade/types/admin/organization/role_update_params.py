# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.role_update_params import RoleUpdateParams as RoleUpdateParams


__all__ = ["RoleUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RoleUpdateParams": "openai_generated.params.role_update_params",
    },
)
