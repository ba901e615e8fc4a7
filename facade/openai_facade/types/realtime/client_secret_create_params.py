# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.client_secret_create_params import (
        ClientSecretCreateParams as ClientSecretCreateParams,
        ClientSecretCreateParamsExpiresAfter as ExpiresAfter,
    )
    from openai_generated.params.client_secret_create_params_session import ClientSecretCreateParamsSession as Session


__all__ = ["ClientSecretCreateParams", "ExpiresAfter", "Session"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ClientSecretCreateParams": "openai_generated.params.client_secret_create_params",
        "ExpiresAfter": "openai_generated.params.client_secret_create_params:ClientSecretCreateParamsExpiresAfter",
        "Session": "openai_generated.params.client_secret_create_params_session:ClientSecretCreateParamsSession",
    },
)
