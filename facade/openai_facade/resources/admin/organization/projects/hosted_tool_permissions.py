# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.projects.hosted_tool_permissions import (
        AsyncHostedToolPermissions as AsyncHostedToolPermissions,
        AsyncHostedToolPermissionsWithRawResponse as AsyncHostedToolPermissionsWithRawResponse,
        AsyncHostedToolPermissionsWithStreamingResponse as AsyncHostedToolPermissionsWithStreamingResponse,
        HostedToolPermissions as HostedToolPermissions,
        HostedToolPermissionsWithRawResponse as HostedToolPermissionsWithRawResponse,
        HostedToolPermissionsWithStreamingResponse as HostedToolPermissionsWithStreamingResponse,
    )


__all__ = [
    "AsyncHostedToolPermissions",
    "AsyncHostedToolPermissionsWithRawResponse",
    "AsyncHostedToolPermissionsWithStreamingResponse",
    "HostedToolPermissions",
    "HostedToolPermissionsWithRawResponse",
    "HostedToolPermissionsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "HostedToolPermissions": "openai_generated.resources.admin.organization.projects.hosted_tool_permissions",
        "AsyncHostedToolPermissions": "openai_generated.resources.admin.organization.projects.hosted_tool_permissions",
        "HostedToolPermissionsWithRawResponse": "openai_generated.resources.admin.organization.projects.hosted_tool_permissions",
        "AsyncHostedToolPermissionsWithRawResponse": "openai_generated.resources.admin.organization.projects.hosted_tool_permissions",
        "HostedToolPermissionsWithStreamingResponse": "openai_generated.resources.admin.organization.projects.hosted_tool_permissions",
        "AsyncHostedToolPermissionsWithStreamingResponse": "openai_generated.resources.admin.organization.projects.hosted_tool_permissions",
    },
)
