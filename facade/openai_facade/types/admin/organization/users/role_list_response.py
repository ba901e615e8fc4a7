# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.role_list_response import (
        RoleListResponse as RoleListResponse,
        RoleListResponseAssignmentSource as AssignmentSource,
    )


__all__ = ["AssignmentSource", "RoleListResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AssignmentSource": "openai_generated.models.role_list_response:RoleListResponseAssignmentSource",
        "RoleListResponse": "openai_generated.models.role_list_response",
    },
)
