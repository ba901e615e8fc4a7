# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.output_item_list_params import OutputItemListParams as OutputItemListParams


__all__ = ["OutputItemListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OutputItemListParams": "openai_generated.params.output_item_list_params",
    },
)
