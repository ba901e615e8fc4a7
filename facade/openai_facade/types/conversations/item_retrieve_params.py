# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.item_retrieve_params import ItemRetrieveParams as ItemRetrieveParams


__all__ = ["ItemRetrieveParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ItemRetrieveParams": "openai_generated.params.item_retrieve_params",
    },
)
