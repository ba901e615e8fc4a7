# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.groups.groups import (
        AsyncGroups as AsyncGroups,
        AsyncGroupsWithRawResponse as AsyncGroupsWithRawResponse,
        AsyncGroupsWithStreamingResponse as AsyncGroupsWithStreamingResponse,
        Groups as Groups,
        GroupsWithRawResponse as GroupsWithRawResponse,
        GroupsWithStreamingResponse as GroupsWithStreamingResponse,
    )


__all__ = [
    "AsyncGroups",
    "AsyncGroupsWithRawResponse",
    "AsyncGroupsWithStreamingResponse",
    "Groups",
    "GroupsWithRawResponse",
    "GroupsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Groups": "openai_generated.resources.admin.organization.groups.groups",
        "AsyncGroups": "openai_generated.resources.admin.organization.groups.groups",
        "GroupsWithRawResponse": "openai_generated.resources.admin.organization.groups.groups",
        "AsyncGroupsWithRawResponse": "openai_generated.resources.admin.organization.groups.groups",
        "GroupsWithStreamingResponse": "openai_generated.resources.admin.organization.groups.groups",
        "AsyncGroupsWithStreamingResponse": "openai_generated.resources.admin.organization.groups.groups",
    },
)
