# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.service_account_list_params import ServiceAccountListParams as ServiceAccountListParams


__all__ = ["ServiceAccountListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ServiceAccountListParams": "openai_generated.params.service_account_list_params",
    },
)
