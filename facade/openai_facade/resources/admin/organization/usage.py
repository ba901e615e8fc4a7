# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.usage import (
        AsyncUsage as AsyncUsage,
        AsyncUsageWithRawResponse as AsyncUsageWithRawResponse,
        AsyncUsageWithStreamingResponse as AsyncUsageWithStreamingResponse,
        Usage as Usage,
        UsageWithRawResponse as UsageWithRawResponse,
        UsageWithStreamingResponse as UsageWithStreamingResponse,
    )


__all__ = [
    "AsyncUsage",
    "AsyncUsageWithRawResponse",
    "AsyncUsageWithStreamingResponse",
    "Usage",
    "UsageWithRawResponse",
    "UsageWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Usage": "openai_generated.resources.admin.organization.usage",
        "AsyncUsage": "openai_generated.resources.admin.organization.usage",
        "UsageWithRawResponse": "openai_generated.resources.admin.organization.usage",
        "AsyncUsageWithRawResponse": "openai_generated.resources.admin.organization.usage",
        "UsageWithStreamingResponse": "openai_generated.resources.admin.organization.usage",
        "AsyncUsageWithStreamingResponse": "openai_generated.resources.admin.organization.usage",
    },
)
