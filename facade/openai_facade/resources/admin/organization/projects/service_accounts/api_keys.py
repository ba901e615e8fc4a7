# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.projects.service_accounts.api_keys import (
        APIKeys as APIKeys,
        APIKeysWithRawResponse as APIKeysWithRawResponse,
        APIKeysWithStreamingResponse as APIKeysWithStreamingResponse,
        AsyncAPIKeys as AsyncAPIKeys,
        AsyncAPIKeysWithRawResponse as AsyncAPIKeysWithRawResponse,
        AsyncAPIKeysWithStreamingResponse as AsyncAPIKeysWithStreamingResponse,
    )


__all__ = [
    "APIKeys",
    "APIKeysWithRawResponse",
    "APIKeysWithStreamingResponse",
    "AsyncAPIKeys",
    "AsyncAPIKeysWithRawResponse",
    "AsyncAPIKeysWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "APIKeys": "openai_generated.resources.admin.organization.projects.service_accounts.api_keys",
        "AsyncAPIKeys": "openai_generated.resources.admin.organization.projects.service_accounts.api_keys",
        "APIKeysWithRawResponse": "openai_generated.resources.admin.organization.projects.service_accounts.api_keys",
        "AsyncAPIKeysWithRawResponse": "openai_generated.resources.admin.organization.projects.service_accounts.api_keys",
        "APIKeysWithStreamingResponse": "openai_generated.resources.admin.organization.projects.service_accounts.api_keys",
        "AsyncAPIKeysWithStreamingResponse": "openai_generated.resources.admin.organization.projects.service_accounts.api_keys",
    },
)
