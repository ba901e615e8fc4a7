# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.organization_role_delete_response import (
        OrganizationRoleDeleteResponse as RoleDeleteResponse,
    )


__all__ = ["RoleDeleteResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RoleDeleteResponse": "openai_generated.models.organization_role_delete_response:OrganizationRoleDeleteResponse",
    },
)
