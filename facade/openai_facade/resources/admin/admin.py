# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.admin.admin import (
        Admin as Admin,
        AdminWithRawResponse as AdminWithRawResponse,
        AdminWithStreamingResponse as AdminWithStreamingResponse,
        AsyncAdmin as AsyncAdmin,
        AsyncAdminWithRawResponse as AsyncAdminWithRawResponse,
        AsyncAdminWithStreamingResponse as AsyncAdminWithStreamingResponse,
    )


__all__ = [
    "Admin",
    "AdminWithRawResponse",
    "AdminWithStreamingResponse",
    "AsyncAdmin",
    "AsyncAdminWithRawResponse",
    "AsyncAdminWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Admin": "openai_generated.resources.admin.admin",
        "AsyncAdmin": "openai_generated.resources.admin.admin",
        "AdminWithRawResponse": "openai_generated.resources.admin.admin",
        "AsyncAdminWithRawResponse": "openai_generated.resources.admin.admin",
        "AdminWithStreamingResponse": "openai_generated.resources.admin.admin",
        "AsyncAdminWithStreamingResponse": "openai_generated.resources.admin.admin",
    },
)
