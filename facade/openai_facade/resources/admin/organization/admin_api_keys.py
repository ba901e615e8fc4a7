# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.admin_api_keys import (
        AdminAPIKeys as AdminAPIKeys,
        AdminAPIKeysWithRawResponse as AdminAPIKeysWithRawResponse,
        AdminAPIKeysWithStreamingResponse as AdminAPIKeysWithStreamingResponse,
        AsyncAdminAPIKeys as AsyncAdminAPIKeys,
        AsyncAdminAPIKeysWithRawResponse as AsyncAdminAPIKeysWithRawResponse,
        AsyncAdminAPIKeysWithStreamingResponse as AsyncAdminAPIKeysWithStreamingResponse,
    )


__all__ = [
    "AdminAPIKeys",
    "AdminAPIKeysWithRawResponse",
    "AdminAPIKeysWithStreamingResponse",
    "AsyncAdminAPIKeys",
    "AsyncAdminAPIKeysWithRawResponse",
    "AsyncAdminAPIKeysWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AdminAPIKeys": "openai_generated.resources.admin.organization.admin_api_keys",
        "AsyncAdminAPIKeys": "openai_generated.resources.admin.organization.admin_api_keys",
        "AdminAPIKeysWithRawResponse": "openai_generated.resources.admin.organization.admin_api_keys",
        "AsyncAdminAPIKeysWithRawResponse": "openai_generated.resources.admin.organization.admin_api_keys",
        "AdminAPIKeysWithStreamingResponse": "openai_generated.resources.admin.organization.admin_api_keys",
        "AsyncAdminAPIKeysWithStreamingResponse": "openai_generated.resources.admin.organization.admin_api_keys",
    },
)
