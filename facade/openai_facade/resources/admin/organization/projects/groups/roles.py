# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.projects.groups.roles import (
        AsyncRoles as AsyncRoles,
        AsyncRolesWithRawResponse as AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse,
        Roles as Roles,
        RolesWithRawResponse as RolesWithRawResponse,
        RolesWithStreamingResponse as RolesWithStreamingResponse,
    )


__all__ = [
    "AsyncRoles",
    "AsyncRolesWithRawResponse",
    "AsyncRolesWithStreamingResponse",
    "Roles",
    "RolesWithRawResponse",
    "RolesWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Roles": "openai_generated.resources.admin.organization.projects.groups.roles",
        "AsyncRoles": "openai_generated.resources.admin.organization.projects.groups.roles",
        "RolesWithRawResponse": "openai_generated.resources.admin.organization.projects.groups.roles",
        "AsyncRolesWithRawResponse": "openai_generated.resources.admin.organization.projects.groups.roles",
        "RolesWithStreamingResponse": "openai_generated.resources.admin.organization.projects.groups.roles",
        "AsyncRolesWithStreamingResponse": "openai_generated.resources.admin.organization.projects.groups.roles",
    },
)
