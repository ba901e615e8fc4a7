# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.projects.users.users import (
        AsyncUsers as AsyncUsers,
        AsyncUsersWithRawResponse as AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse as AsyncUsersWithStreamingResponse,
        Users as Users,
        UsersWithRawResponse as UsersWithRawResponse,
        UsersWithStreamingResponse as UsersWithStreamingResponse,
    )


__all__ = [
    "AsyncUsers",
    "AsyncUsersWithRawResponse",
    "AsyncUsersWithStreamingResponse",
    "Users",
    "UsersWithRawResponse",
    "UsersWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Users": "openai_generated.resources.admin.organization.projects.users.users",
        "AsyncUsers": "openai_generated.resources.admin.organization.projects.users.users",
        "UsersWithRawResponse": "openai_generated.resources.admin.organization.projects.users.users",
        "AsyncUsersWithRawResponse": "openai_generated.resources.admin.organization.projects.users.users",
        "UsersWithStreamingResponse": "openai_generated.resources.admin.organization.projects.users.users",
        "AsyncUsersWithStreamingResponse": "openai_generated.resources.admin.organization.projects.users.users",
    },
)
