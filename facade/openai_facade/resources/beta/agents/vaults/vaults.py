# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.beta.agents.vaults.vaults import (
        AsyncVaults as AsyncVaults,
        AsyncVaultsWithRawResponse as AsyncVaultsWithRawResponse,
        AsyncVaultsWithStreamingResponse as AsyncVaultsWithStreamingResponse,
        Vaults as Vaults,
        VaultsWithRawResponse as VaultsWithRawResponse,
        VaultsWithStreamingResponse as VaultsWithStreamingResponse,
    )


__all__ = [
    "AsyncVaults",
    "AsyncVaultsWithRawResponse",
    "AsyncVaultsWithStreamingResponse",
    "Vaults",
    "VaultsWithRawResponse",
    "VaultsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Vaults": "openai_generated.resources.beta.agents.vaults.vaults",
        "AsyncVaults": "openai_generated.resources.beta.agents.vaults.vaults",
        "VaultsWithRawResponse": "openai_generated.resources.beta.agents.vaults.vaults",
        "AsyncVaultsWithRawResponse": "openai_generated.resources.beta.agents.vaults.vaults",
        "VaultsWithStreamingResponse": "openai_generated.resources.beta.agents.vaults.vaults",
        "AsyncVaultsWithStreamingResponse": "openai_generated.resources.beta.agents.vaults.vaults",
    },
)
