# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.beta.responses import (
        beta_response_custom_tool_call_item as beta_response_custom_tool_call_item,
        beta_response_function_tool_call_item as beta_response_function_tool_call_item,
        beta_response_input_message_item as beta_response_input_message_item,
        beta_response_item as beta_response_item,
        beta_response_item_list as beta_response_item_list,
        input_item_list_params as input_item_list_params,
        input_token_count_params as input_token_count_params,
        input_token_count_response as input_token_count_response,
    )
    from openai_generated.models.beta_input_token_count_response import (
        BetaInputTokenCountResponse as InputTokenCountResponse,
    )
    from openai_generated.models.beta_response_custom_tool_call_item import (
        BetaResponseCustomToolCallItem as BetaResponseCustomToolCallItem,
    )
    from openai_generated.models.beta_response_function_tool_call_item import (
        BetaResponseFunctionToolCallItem as BetaResponseFunctionToolCallItem,
    )
    from openai_generated.models.beta_response_input_message_item import (
        BetaResponseInputMessageItem as BetaResponseInputMessageItem,
    )
    from openai_generated.models.beta_response_item import BetaResponseItem as BetaResponseItem
    from openai_generated.models.beta_response_item_list_schema import (
        BetaResponseItemListSchema as BetaResponseItemList,
    )
    from openai_generated.params.beta_input_token_count_params import BetaInputTokenCountParams as InputTokenCountParams
    from openai_generated.params.beta_list_input_items_params import BetaListInputItemsParams as InputItemListParams


__all__ = [
    "BetaResponseCustomToolCallItem",
    "BetaResponseFunctionToolCallItem",
    "BetaResponseInputMessageItem",
    "BetaResponseItem",
    "BetaResponseItemList",
    "InputItemListParams",
    "InputTokenCountParams",
    "InputTokenCountResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseCustomToolCallItem": "openai_generated.models.beta_response_custom_tool_call_item",
        "BetaResponseFunctionToolCallItem": "openai_generated.models.beta_response_function_tool_call_item",
        "BetaResponseInputMessageItem": "openai_generated.models.beta_response_input_message_item",
        "BetaResponseItem": "openai_generated.models.beta_response_item",
        "BetaResponseItemList": "openai_generated.models.beta_response_item_list_schema:BetaResponseItemListSchema",
        "InputItemListParams": "openai_generated.params.beta_list_input_items_params:BetaListInputItemsParams",
        "InputTokenCountParams": "openai_generated.params.beta_input_token_count_params:BetaInputTokenCountParams",
        "InputTokenCountResponse": "openai_generated.models.beta_input_token_count_response:BetaInputTokenCountResponse",
        "beta_response_custom_tool_call_item": ".beta_response_custom_tool_call_item:",
        "beta_response_function_tool_call_item": ".beta_response_function_tool_call_item:",
        "beta_response_input_message_item": ".beta_response_input_message_item:",
        "beta_response_item": ".beta_response_item:",
        "beta_response_item_list": ".beta_response_item_list:",
        "input_item_list_params": ".input_item_list_params:",
        "input_token_count_params": ".input_token_count_params:",
        "input_token_count_response": ".input_token_count_response:",
    },
)
