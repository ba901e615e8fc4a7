# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.service_account_api_key_body import (
        ServiceAccountApiKeyBody as ServiceAccountApiKeyBody,
    )


__all__ = ["ServiceAccountApiKeyBody"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ServiceAccountApiKeyBody": "openai_generated.models.service_account_api_key_body",
    },
)
