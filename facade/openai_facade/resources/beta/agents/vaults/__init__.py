# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.beta.agents.vaults import credentials as credentials, vaults as vaults
    from openai_generated.resources.beta.agents.vaults.credentials import (
        AsyncCredentials as AsyncCredentials,
        AsyncCredentialsWithRawResponse as AsyncCredentialsWithRawResponse,
        AsyncCredentialsWithStreamingResponse as AsyncCredentialsWithStreamingResponse,
        Credentials as Credentials,
        CredentialsWithRawResponse as CredentialsWithRawResponse,
        CredentialsWithStreamingResponse as CredentialsWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.vaults.vaults import (
        AsyncVaults as AsyncVaults,
        AsyncVaultsWithRawResponse as AsyncVaultsWithRawResponse,
        AsyncVaultsWithStreamingResponse as AsyncVaultsWithStreamingResponse,
        Vaults as Vaults,
        VaultsWithRawResponse as VaultsWithRawResponse,
        VaultsWithStreamingResponse as VaultsWithStreamingResponse,
    )


__all__ = [
    "AsyncCredentials",
    "AsyncCredentialsWithRawResponse",
    "AsyncCredentialsWithStreamingResponse",
    "AsyncVaults",
    "AsyncVaultsWithRawResponse",
    "AsyncVaultsWithStreamingResponse",
    "Credentials",
    "CredentialsWithRawResponse",
    "CredentialsWithStreamingResponse",
    "Vaults",
    "VaultsWithRawResponse",
    "VaultsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncCredentials": "openai_generated.resources.beta.agents.vaults.credentials",
        "AsyncCredentialsWithRawResponse": "openai_generated.resources.beta.agents.vaults.credentials",
        "AsyncCredentialsWithStreamingResponse": "openai_generated.resources.beta.agents.vaults.credentials",
        "AsyncVaults": "openai_generated.resources.beta.agents.vaults.vaults",
        "AsyncVaultsWithRawResponse": "openai_generated.resources.beta.agents.vaults.vaults",
        "AsyncVaultsWithStreamingResponse": "openai_generated.resources.beta.agents.vaults.vaults",
        "Credentials": "openai_generated.resources.beta.agents.vaults.credentials",
        "CredentialsWithRawResponse": "openai_generated.resources.beta.agents.vaults.credentials",
        "CredentialsWithStreamingResponse": "openai_generated.resources.beta.agents.vaults.credentials",
        "Vaults": "openai_generated.resources.beta.agents.vaults.vaults",
        "VaultsWithRawResponse": "openai_generated.resources.beta.agents.vaults.vaults",
        "VaultsWithStreamingResponse": "openai_generated.resources.beta.agents.vaults.vaults",
        "credentials": ".credentials:",
        "vaults": ".vaults:",
    },
)
