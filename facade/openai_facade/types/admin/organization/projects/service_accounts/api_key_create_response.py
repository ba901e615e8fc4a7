# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.service_account_api_key_body import ServiceAccountApiKeyBody as APIKeyCreateResponse


__all__ = ["APIKeyCreateResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "APIKeyCreateResponse": "openai_generated.models.service_account_api_key_body:ServiceAccountApiKeyBody",
    },
)
