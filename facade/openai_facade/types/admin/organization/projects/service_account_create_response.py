# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.service_account_create_response import (
        ServiceAccountCreateResponse as ServiceAccountCreateResponse,
        ServiceAccountCreateResponseAPIKey as APIKey,
    )


__all__ = ["APIKey", "ServiceAccountCreateResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "APIKey": "openai_generated.models.service_account_create_response:ServiceAccountCreateResponseAPIKey",
        "ServiceAccountCreateResponse": "openai_generated.models.service_account_create_response",
    },
)
