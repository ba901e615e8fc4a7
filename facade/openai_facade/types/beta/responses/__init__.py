# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.beta.responses import (
        beta_response_item_list as beta_response_item_list,
        input_item_list_params as input_item_list_params,
        input_token_count_params as input_token_count_params,
        input_token_count_response as input_token_count_response,
    )
    from openai_generated.models.beta_response_item_list_schema import (
        BetaResponseItemListSchema as BetaResponseItemList,
    )
    from openai_generated.models.beta_token_counts_resource import BetaTokenCountsResource as InputTokenCountResponse
    from openai_generated.params.beta_list_input_items_params import BetaListInputItemsParams as InputItemListParams
    from openai_generated.params.beta_token_counts_body_param import BetaTokenCountsBodyParam as InputTokenCountParams


__all__ = ["BetaResponseItemList", "InputItemListParams", "InputTokenCountParams", "InputTokenCountResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseItemList": "openai_generated.models.beta_response_item_list_schema:BetaResponseItemListSchema",
        "InputItemListParams": "openai_generated.params.beta_list_input_items_params:BetaListInputItemsParams",
        "InputTokenCountParams": "openai_generated.params.beta_token_counts_body_param:BetaTokenCountsBodyParam",
        "InputTokenCountResponse": "openai_generated.models.beta_token_counts_resource:BetaTokenCountsResource",
        "beta_response_item_list": ".beta_response_item_list:",
        "input_item_list_params": ".input_item_list_params:",
        "input_token_count_params": ".input_token_count_params:",
        "input_token_count_response": ".input_token_count_response:",
    },
)
