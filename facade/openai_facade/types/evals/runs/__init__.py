# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.evals.runs import (
        output_item_list_params as output_item_list_params,
        output_item_list_response as output_item_list_response,
        output_item_retrieve_response as output_item_retrieve_response,
    )
    from openai_generated.models.output_item_retrieve_response import (
        OutputItemRetrieveResponse as OutputItemListResponse,
        OutputItemRetrieveResponse as OutputItemRetrieveResponse,
    )
    from openai_generated.params.output_item_list_params import OutputItemListParams as OutputItemListParams


__all__ = ["OutputItemListParams", "OutputItemListResponse", "OutputItemRetrieveResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OutputItemListParams": "openai_generated.params.output_item_list_params",
        "OutputItemListResponse": "openai_generated.models.output_item_retrieve_response:OutputItemRetrieveResponse",
        "OutputItemRetrieveResponse": "openai_generated.models.output_item_retrieve_response",
        "output_item_list_params": ".output_item_list_params:",
        "output_item_list_response": ".output_item_list_response:",
        "output_item_retrieve_response": ".output_item_retrieve_response:",
    },
)
