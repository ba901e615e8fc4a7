# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.beta.agents.vaults.credentials import (
        AsyncCredentials as AsyncCredentials,
        AsyncCredentialsWithRawResponse as AsyncCredentialsWithRawResponse,
        AsyncCredentialsWithStreamingResponse as AsyncCredentialsWithStreamingResponse,
        Credentials as Credentials,
        CredentialsWithRawResponse as CredentialsWithRawResponse,
        CredentialsWithStreamingResponse as CredentialsWithStreamingResponse,
    )


__all__ = [
    "AsyncCredentials",
    "AsyncCredentialsWithRawResponse",
    "AsyncCredentialsWithStreamingResponse",
    "Credentials",
    "CredentialsWithRawResponse",
    "CredentialsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Credentials": "openai_generated.resources.beta.agents.vaults.credentials",
        "AsyncCredentials": "openai_generated.resources.beta.agents.vaults.credentials",
        "CredentialsWithRawResponse": "openai_generated.resources.beta.agents.vaults.credentials",
        "AsyncCredentialsWithRawResponse": "openai_generated.resources.beta.agents.vaults.credentials",
        "CredentialsWithStreamingResponse": "openai_generated.resources.beta.agents.vaults.credentials",
        "AsyncCredentialsWithStreamingResponse": "openai_generated.resources.beta.agents.vaults.credentials",
    },
)
