# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.client_secret_create_response import (
        ClientSecretCreateResponse as ClientSecretCreateResponse,
    )
    from openai_generated.models.client_secret_create_response_session import (
        ClientSecretCreateResponseSession as Session,
    )


__all__ = ["ClientSecretCreateResponse", "Session"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ClientSecretCreateResponse": "openai_generated.models.client_secret_create_response",
        "Session": "openai_generated.models.client_secret_create_response_session:ClientSecretCreateResponseSession",
    },
)
