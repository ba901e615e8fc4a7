# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.group_role_create_params import GroupRoleCreateParams as RoleCreateParams


__all__ = ["RoleCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RoleCreateParams": "openai_generated.params.group_role_create_params:GroupRoleCreateParams",
    },
)
