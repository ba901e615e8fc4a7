# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.realtime.translations.client_secrets import (
        AsyncClientSecrets as AsyncClientSecrets,
        AsyncClientSecretsWithRawResponse as AsyncClientSecretsWithRawResponse,
        AsyncClientSecretsWithStreamingResponse as AsyncClientSecretsWithStreamingResponse,
        ClientSecrets as ClientSecrets,
        ClientSecretsWithRawResponse as ClientSecretsWithRawResponse,
        ClientSecretsWithStreamingResponse as ClientSecretsWithStreamingResponse,
    )


__all__ = [
    "AsyncClientSecrets",
    "AsyncClientSecretsWithRawResponse",
    "AsyncClientSecretsWithStreamingResponse",
    "ClientSecrets",
    "ClientSecretsWithRawResponse",
    "ClientSecretsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ClientSecrets": "openai_generated.resources.realtime.translations.client_secrets",
        "AsyncClientSecrets": "openai_generated.resources.realtime.translations.client_secrets",
        "ClientSecretsWithRawResponse": "openai_generated.resources.realtime.translations.client_secrets",
        "AsyncClientSecretsWithRawResponse": "openai_generated.resources.realtime.translations.client_secrets",
        "ClientSecretsWithStreamingResponse": "openai_generated.resources.realtime.translations.client_secrets",
        "AsyncClientSecretsWithStreamingResponse": "openai_generated.resources.realtime.translations.client_secrets",
    },
)
