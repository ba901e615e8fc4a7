# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.role_list_params import RoleListParams as RoleListParams


__all__ = ["RoleListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RoleListParams": "openai_generated.params.role_list_params",
    },
)
