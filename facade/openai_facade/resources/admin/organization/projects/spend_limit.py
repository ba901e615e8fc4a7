# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.projects.spend_limit import (
        AsyncSpendLimit as AsyncSpendLimit,
        AsyncSpendLimitWithRawResponse as AsyncSpendLimitWithRawResponse,
        AsyncSpendLimitWithStreamingResponse as AsyncSpendLimitWithStreamingResponse,
        SpendLimit as SpendLimit,
        SpendLimitWithRawResponse as SpendLimitWithRawResponse,
        SpendLimitWithStreamingResponse as SpendLimitWithStreamingResponse,
    )


__all__ = [
    "AsyncSpendLimit",
    "AsyncSpendLimitWithRawResponse",
    "AsyncSpendLimitWithStreamingResponse",
    "SpendLimit",
    "SpendLimitWithRawResponse",
    "SpendLimitWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SpendLimit": "openai_generated.resources.admin.organization.projects.spend_limit",
        "AsyncSpendLimit": "openai_generated.resources.admin.organization.projects.spend_limit",
        "SpendLimitWithRawResponse": "openai_generated.resources.admin.organization.projects.spend_limit",
        "AsyncSpendLimitWithRawResponse": "openai_generated.resources.admin.organization.projects.spend_limit",
        "SpendLimitWithStreamingResponse": "openai_generated.resources.admin.organization.projects.spend_limit",
        "AsyncSpendLimitWithStreamingResponse": "openai_generated.resources.admin.organization.projects.spend_limit",
    },
)
