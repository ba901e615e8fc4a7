# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.group_role_create_response import (
        GroupRoleCreateResponse as RoleCreateResponse,
        GroupRoleCreateResponseGroup as Group,
    )


__all__ = ["Group", "RoleCreateResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Group": "openai_generated.models.group_role_create_response:GroupRoleCreateResponseGroup",
        "RoleCreateResponse": "openai_generated.models.group_role_create_response:GroupRoleCreateResponse",
    },
)
