"""The Azure clients under the module path of the reference SDK."""

from __future__ import annotations

from ..providers.azure.clients import (
    API_KEY_SENTINEL,
    AsyncAzureADTokenProvider,
    AsyncAzureOpenAI,
    AzureADTokenProvider,
    AzureOpenAI,
    BaseAzureClient,
    MutuallyExclusiveAuthError,
)

__all__ = [
    "API_KEY_SENTINEL",
    "AsyncAzureADTokenProvider",
    "AsyncAzureOpenAI",
    "AzureADTokenProvider",
    "AzureOpenAI",
    "BaseAzureClient",
    "MutuallyExclusiveAuthError",
]
