# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.admin.organization.projects.service_accounts import (
        api_keys as api_keys,
        service_accounts as service_accounts,
    )
    from openai_generated.resources.admin.organization.projects.service_accounts.api_keys import (
        APIKeys as APIKeys,
        APIKeysWithRawResponse as APIKeysWithRawResponse,
        APIKeysWithStreamingResponse as APIKeysWithStreamingResponse,
        AsyncAPIKeys as AsyncAPIKeys,
        AsyncAPIKeysWithRawResponse as AsyncAPIKeysWithRawResponse,
        AsyncAPIKeysWithStreamingResponse as AsyncAPIKeysWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.projects.service_accounts.service_accounts import (
        AsyncServiceAccounts as AsyncServiceAccounts,
        AsyncServiceAccountsWithRawResponse as AsyncServiceAccountsWithRawResponse,
        AsyncServiceAccountsWithStreamingResponse as AsyncServiceAccountsWithStreamingResponse,
        ServiceAccounts as ServiceAccounts,
        ServiceAccountsWithRawResponse as ServiceAccountsWithRawResponse,
        ServiceAccountsWithStreamingResponse as ServiceAccountsWithStreamingResponse,
    )


__all__ = [
    "APIKeys",
    "APIKeysWithRawResponse",
    "APIKeysWithStreamingResponse",
    "AsyncAPIKeys",
    "AsyncAPIKeysWithRawResponse",
    "AsyncAPIKeysWithStreamingResponse",
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
        "APIKeys": "openai_generated.resources.admin.organization.projects.service_accounts.api_keys",
        "APIKeysWithRawResponse": "openai_generated.resources.admin.organization.projects.service_accounts.api_keys",
        "APIKeysWithStreamingResponse": "openai_generated.resources.admin.organization.projects.service_accounts.api_keys",
        "AsyncAPIKeys": "openai_generated.resources.admin.organization.projects.service_accounts.api_keys",
        "AsyncAPIKeysWithRawResponse": "openai_generated.resources.admin.organization.projects.service_accounts.api_keys",
        "AsyncAPIKeysWithStreamingResponse": "openai_generated.resources.admin.organization.projects.service_accounts.api_keys",
        "AsyncServiceAccounts": "openai_generated.resources.admin.organization.projects.service_accounts.service_accounts",
        "AsyncServiceAccountsWithRawResponse": "openai_generated.resources.admin.organization.projects.service_accounts.service_accounts",
        "AsyncServiceAccountsWithStreamingResponse": "openai_generated.resources.admin.organization.projects.service_accounts.service_accounts",
        "ServiceAccounts": "openai_generated.resources.admin.organization.projects.service_accounts.service_accounts",
        "ServiceAccountsWithRawResponse": "openai_generated.resources.admin.organization.projects.service_accounts.service_accounts",
        "ServiceAccountsWithStreamingResponse": "openai_generated.resources.admin.organization.projects.service_accounts.service_accounts",
        "api_keys": ".api_keys:",
        "service_accounts": ".service_accounts:",
    },
)
