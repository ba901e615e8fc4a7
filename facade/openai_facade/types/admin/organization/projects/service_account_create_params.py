# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.service_account_create_params import (
        ServiceAccountCreateParams as ServiceAccountCreateParams,
    )


__all__ = ["ServiceAccountCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ServiceAccountCreateParams": "openai_generated.params.service_account_create_params",
    },
)
