# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_list_input_items_params import BetaListInputItemsParams as InputItemListParams


__all__ = ["InputItemListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputItemListParams": "openai_generated.params.beta_list_input_items_params:BetaListInputItemsParams",
    },
)
