# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.admin.organization.projects.groups import groups as groups, roles as roles
    from openai_generated.resources.admin.organization.projects.groups.groups import (
        AsyncGroups as AsyncGroups,
        AsyncGroupsWithRawResponse as AsyncGroupsWithRawResponse,
        AsyncGroupsWithStreamingResponse as AsyncGroupsWithStreamingResponse,
        Groups as Groups,
        GroupsWithRawResponse as GroupsWithRawResponse,
        GroupsWithStreamingResponse as GroupsWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.projects.groups.roles import (
        AsyncRoles as AsyncRoles,
        AsyncRolesWithRawResponse as AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse,
        Roles as Roles,
        RolesWithRawResponse as RolesWithRawResponse,
        RolesWithStreamingResponse as RolesWithStreamingResponse,
    )


__all__ = [
    "AsyncGroups",
    "AsyncGroupsWithRawResponse",
    "AsyncGroupsWithStreamingResponse",
    "AsyncRoles",
    "AsyncRolesWithRawResponse",
    "AsyncRolesWithStreamingResponse",
    "Groups",
    "GroupsWithRawResponse",
    "GroupsWithStreamingResponse",
    "Roles",
    "RolesWithRawResponse",
    "RolesWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncGroups": "openai_generated.resources.admin.organization.projects.groups.groups",
        "AsyncGroupsWithRawResponse": "openai_generated.resources.admin.organization.projects.groups.groups",
        "AsyncGroupsWithStreamingResponse": "openai_generated.resources.admin.organization.projects.groups.groups",
        "AsyncRoles": "openai_generated.resources.admin.organization.projects.groups.roles",
        "AsyncRolesWithRawResponse": "openai_generated.resources.admin.organization.projects.groups.roles",
        "AsyncRolesWithStreamingResponse": "openai_generated.resources.admin.organization.projects.groups.roles",
        "Groups": "openai_generated.resources.admin.organization.projects.groups.groups",
        "GroupsWithRawResponse": "openai_generated.resources.admin.organization.projects.groups.groups",
        "GroupsWithStreamingResponse": "openai_generated.resources.admin.organization.projects.groups.groups",
        "Roles": "openai_generated.resources.admin.organization.projects.groups.roles",
        "RolesWithRawResponse": "openai_generated.resources.admin.organization.projects.groups.roles",
        "RolesWithStreamingResponse": "openai_generated.resources.admin.organization.projects.groups.roles",
        "groups": ".groups:",
        "roles": ".roles:",
    },
)
