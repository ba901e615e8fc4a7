# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.admin.organization.projects.users import roles as roles, users as users
    from openai_generated.resources.admin.organization.projects.users.roles import (
        AsyncRoles as AsyncRoles,
        AsyncRolesWithRawResponse as AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse,
        Roles as Roles,
        RolesWithRawResponse as RolesWithRawResponse,
        RolesWithStreamingResponse as RolesWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.projects.users.users import (
        AsyncUsers as AsyncUsers,
        AsyncUsersWithRawResponse as AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse as AsyncUsersWithStreamingResponse,
        Users as Users,
        UsersWithRawResponse as UsersWithRawResponse,
        UsersWithStreamingResponse as UsersWithStreamingResponse,
    )


__all__ = [
    "AsyncRoles",
    "AsyncRolesWithRawResponse",
    "AsyncRolesWithStreamingResponse",
    "AsyncUsers",
    "AsyncUsersWithRawResponse",
    "AsyncUsersWithStreamingResponse",
    "Roles",
    "RolesWithRawResponse",
    "RolesWithStreamingResponse",
    "Users",
    "UsersWithRawResponse",
    "UsersWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncRoles": "openai_generated.resources.admin.organization.projects.users.roles",
        "AsyncRolesWithRawResponse": "openai_generated.resources.admin.organization.projects.users.roles",
        "AsyncRolesWithStreamingResponse": "openai_generated.resources.admin.organization.projects.users.roles",
        "AsyncUsers": "openai_generated.resources.admin.organization.projects.users.users",
        "AsyncUsersWithRawResponse": "openai_generated.resources.admin.organization.projects.users.users",
        "AsyncUsersWithStreamingResponse": "openai_generated.resources.admin.organization.projects.users.users",
        "Roles": "openai_generated.resources.admin.organization.projects.users.roles",
        "RolesWithRawResponse": "openai_generated.resources.admin.organization.projects.users.roles",
        "RolesWithStreamingResponse": "openai_generated.resources.admin.organization.projects.users.roles",
        "Users": "openai_generated.resources.admin.organization.projects.users.users",
        "UsersWithRawResponse": "openai_generated.resources.admin.organization.projects.users.users",
        "UsersWithStreamingResponse": "openai_generated.resources.admin.organization.projects.users.users",
        "roles": ".roles:",
        "users": ".users:",
    },
)
