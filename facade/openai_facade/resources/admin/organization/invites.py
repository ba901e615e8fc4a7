# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.invites import (
        AsyncInvites as AsyncInvites,
        AsyncInvitesWithRawResponse as AsyncInvitesWithRawResponse,
        AsyncInvitesWithStreamingResponse as AsyncInvitesWithStreamingResponse,
        Invites as Invites,
        InvitesWithRawResponse as InvitesWithRawResponse,
        InvitesWithStreamingResponse as InvitesWithStreamingResponse,
    )


__all__ = [
    "AsyncInvites",
    "AsyncInvitesWithRawResponse",
    "AsyncInvitesWithStreamingResponse",
    "Invites",
    "InvitesWithRawResponse",
    "InvitesWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Invites": "openai_generated.resources.admin.organization.invites",
        "AsyncInvites": "openai_generated.resources.admin.organization.invites",
        "InvitesWithRawResponse": "openai_generated.resources.admin.organization.invites",
        "AsyncInvitesWithRawResponse": "openai_generated.resources.admin.organization.invites",
        "InvitesWithStreamingResponse": "openai_generated.resources.admin.organization.invites",
        "AsyncInvitesWithStreamingResponse": "openai_generated.resources.admin.organization.invites",
    },
)
