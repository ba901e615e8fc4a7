# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.projects.rate_limits import (
        AsyncRateLimits as AsyncRateLimits,
        AsyncRateLimitsWithRawResponse as AsyncRateLimitsWithRawResponse,
        AsyncRateLimitsWithStreamingResponse as AsyncRateLimitsWithStreamingResponse,
        RateLimits as RateLimits,
        RateLimitsWithRawResponse as RateLimitsWithRawResponse,
        RateLimitsWithStreamingResponse as RateLimitsWithStreamingResponse,
    )


__all__ = [
    "AsyncRateLimits",
    "AsyncRateLimitsWithRawResponse",
    "AsyncRateLimitsWithStreamingResponse",
    "RateLimits",
    "RateLimitsWithRawResponse",
    "RateLimitsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RateLimits": "openai_generated.resources.admin.organization.projects.rate_limits",
        "AsyncRateLimits": "openai_generated.resources.admin.organization.projects.rate_limits",
        "RateLimitsWithRawResponse": "openai_generated.resources.admin.organization.projects.rate_limits",
        "AsyncRateLimitsWithRawResponse": "openai_generated.resources.admin.organization.projects.rate_limits",
        "RateLimitsWithStreamingResponse": "openai_generated.resources.admin.organization.projects.rate_limits",
        "AsyncRateLimitsWithStreamingResponse": "openai_generated.resources.admin.organization.projects.rate_limits",
    },
)
