# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_item_list_schema import (
        BetaResponseItemListSchema as BetaResponseItemList,
    )


__all__ = ["BetaResponseItemList"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseItemList": "openai_generated.models.beta_response_item_list_schema:BetaResponseItemListSchema",
    },
)
