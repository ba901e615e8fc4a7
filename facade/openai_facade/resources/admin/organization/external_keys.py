# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.external_keys import (
        AsyncExternalKeys as AsyncExternalKeys,
        AsyncExternalKeysWithRawResponse as AsyncExternalKeysWithRawResponse,
        AsyncExternalKeysWithStreamingResponse as AsyncExternalKeysWithStreamingResponse,
        ExternalKeys as ExternalKeys,
        ExternalKeysWithRawResponse as ExternalKeysWithRawResponse,
        ExternalKeysWithStreamingResponse as ExternalKeysWithStreamingResponse,
    )


__all__ = [
    "AsyncExternalKeys",
    "AsyncExternalKeysWithRawResponse",
    "AsyncExternalKeysWithStreamingResponse",
    "ExternalKeys",
    "ExternalKeysWithRawResponse",
    "ExternalKeysWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ExternalKeys": "openai_generated.resources.admin.organization.external_keys",
        "AsyncExternalKeys": "openai_generated.resources.admin.organization.external_keys",
        "ExternalKeysWithRawResponse": "openai_generated.resources.admin.organization.external_keys",
        "AsyncExternalKeysWithRawResponse": "openai_generated.resources.admin.organization.external_keys",
        "ExternalKeysWithStreamingResponse": "openai_generated.resources.admin.organization.external_keys",
        "AsyncExternalKeysWithStreamingResponse": "openai_generated.resources.admin.organization.external_keys",
    },
)
