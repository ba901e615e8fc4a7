# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.admin.organization.groups import groups as groups, roles as roles, users as users
    from openai_generated.resources.admin.organization.groups.groups import (
        AsyncGroups as AsyncGroups,
        AsyncGroupsWithRawResponse as AsyncGroupsWithRawResponse,
        AsyncGroupsWithStreamingResponse as AsyncGroupsWithStreamingResponse,
        Groups as Groups,
        GroupsWithRawResponse as GroupsWithRawResponse,
        GroupsWithStreamingResponse as GroupsWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.groups.roles import (
        AsyncRoles as AsyncRoles,
        AsyncRolesWithRawResponse as AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse,
        Roles as Roles,
        RolesWithRawResponse as RolesWithRawResponse,
        RolesWithStreamingResponse as RolesWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.groups.users import (
        AsyncUsers as AsyncUsers,
        AsyncUsersWithRawResponse as AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse as AsyncUsersWithStreamingResponse,
        Users as Users,
        UsersWithRawResponse as UsersWithRawResponse,
        UsersWithStreamingResponse as UsersWithStreamingResponse,
    )


__all__ = [
    "AsyncGroups",
    "AsyncGroupsWithRawResponse",
    "AsyncGroupsWithStreamingResponse",
    "AsyncRoles",
    "AsyncRolesWithRawResponse",
    "AsyncRolesWithStreamingResponse",
    "AsyncUsers",
    "AsyncUsersWithRawResponse",
    "AsyncUsersWithStreamingResponse",
    "Groups",
    "GroupsWithRawResponse",
    "GroupsWithStreamingResponse",
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
        "AsyncGroups": "openai_generated.resources.admin.organization.groups.groups",
        "AsyncGroupsWithRawResponse": "openai_generated.resources.admin.organization.groups.groups",
        "AsyncGroupsWithStreamingResponse": "openai_generated.resources.admin.organization.groups.groups",
        "AsyncRoles": "openai_generated.resources.admin.organization.groups.roles",
        "AsyncRolesWithRawResponse": "openai_generated.resources.admin.organization.groups.roles",
        "AsyncRolesWithStreamingResponse": "openai_generated.resources.admin.organization.groups.roles",
        "AsyncUsers": "openai_generated.resources.admin.organization.groups.users",
        "AsyncUsersWithRawResponse": "openai_generated.resources.admin.organization.groups.users",
        "AsyncUsersWithStreamingResponse": "openai_generated.resources.admin.organization.groups.users",
        "Groups": "openai_generated.resources.admin.organization.groups.groups",
        "GroupsWithRawResponse": "openai_generated.resources.admin.organization.groups.groups",
        "GroupsWithStreamingResponse": "openai_generated.resources.admin.organization.groups.groups",
        "Roles": "openai_generated.resources.admin.organization.groups.roles",
        "RolesWithRawResponse": "openai_generated.resources.admin.organization.groups.roles",
        "RolesWithStreamingResponse": "openai_generated.resources.admin.organization.groups.roles",
        "Users": "openai_generated.resources.admin.organization.groups.users",
        "UsersWithRawResponse": "openai_generated.resources.admin.organization.groups.users",
        "UsersWithStreamingResponse": "openai_generated.resources.admin.organization.groups.users",
        "groups": ".groups:",
        "roles": ".roles:",
        "users": ".users:",
    },
)
