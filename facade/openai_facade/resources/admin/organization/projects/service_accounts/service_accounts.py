# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.projects.service_accounts.service_accounts import (
        AsyncServiceAccounts as AsyncServiceAccounts,
        AsyncServiceAccountsWithRawResponse as AsyncServiceAccountsWithRawResponse,
        AsyncServiceAccountsWithStreamingResponse as AsyncServiceAccountsWithStreamingResponse,
        ServiceAccounts as ServiceAccounts,
        ServiceAccountsWithRawResponse as ServiceAccountsWithRawResponse,
        ServiceAccountsWithStreamingResponse as ServiceAccountsWithStreamingResponse,
    )


__all__ = [
    "AsyncServiceAccounts",
    "AsyncServiceAccountsWithRawResponse",
    "AsyncServiceAccountsWithStreamingResponse",
    "ServiceAccounts",
    "ServiceAccountsWithRawResponse",
    "ServiceAccountsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ServiceAccounts": "openai_generated.resources.admin.organization.projects.service_accounts.service_accounts",
        "AsyncServiceAccounts": "openai_generated.resources.admin.organization.projects.service_accounts.service_accounts",
        "ServiceAccountsWithRawResponse": "openai_generated.resources.admin.organization.projects.service_accounts.service_accounts",
        "AsyncServiceAccountsWithRawResponse": "openai_generated.resources.admin.organization.projects.service_accounts.service_accounts",
        "ServiceAccountsWithStreamingResponse": "openai_generated.resources.admin.organization.projects.service_accounts.service_accounts",
        "AsyncServiceAccountsWithStreamingResponse": "openai_generated.resources.admin.organization.projects.service_accounts.service_accounts",
    },
)
