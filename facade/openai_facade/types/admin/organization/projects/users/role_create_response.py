# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.user_role_create_response import UserRoleCreateResponse as RoleCreateResponse


__all__ = ["RoleCreateResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RoleCreateResponse": "openai_generated.models.user_role_create_response:UserRoleCreateResponse",
    },
)
