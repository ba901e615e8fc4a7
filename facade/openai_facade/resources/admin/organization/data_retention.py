# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.data_retention import (
        AsyncDataRetention as AsyncDataRetention,
        AsyncDataRetentionWithRawResponse as AsyncDataRetentionWithRawResponse,
        AsyncDataRetentionWithStreamingResponse as AsyncDataRetentionWithStreamingResponse,
        DataRetention as DataRetention,
        DataRetentionWithRawResponse as DataRetentionWithRawResponse,
        DataRetentionWithStreamingResponse as DataRetentionWithStreamingResponse,
    )


__all__ = [
    "AsyncDataRetention",
    "AsyncDataRetentionWithRawResponse",
    "AsyncDataRetentionWithStreamingResponse",
    "DataRetention",
    "DataRetentionWithRawResponse",
    "DataRetentionWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DataRetention": "openai_generated.resources.admin.organization.data_retention",
        "AsyncDataRetention": "openai_generated.resources.admin.organization.data_retention",
        "DataRetentionWithRawResponse": "openai_generated.resources.admin.organization.data_retention",
        "AsyncDataRetentionWithRawResponse": "openai_generated.resources.admin.organization.data_retention",
        "DataRetentionWithStreamingResponse": "openai_generated.resources.admin.organization.data_retention",
        "AsyncDataRetentionWithStreamingResponse": "openai_generated.resources.admin.organization.data_retention",
    },
)
