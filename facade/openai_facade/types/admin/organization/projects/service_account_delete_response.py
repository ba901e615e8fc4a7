# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.service_account_delete_response import (
        ServiceAccountDeleteResponse as ServiceAccountDeleteResponse,
    )


__all__ = ["ServiceAccountDeleteResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ServiceAccountDeleteResponse": "openai_generated.models.service_account_delete_response",
    },
)
