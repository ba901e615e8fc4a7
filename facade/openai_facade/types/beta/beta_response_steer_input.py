# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_steer_input import BetaResponseSteerInput as BetaResponseSteerInput
    from openai_generated.models.beta_response_steer_input_response_steer_input_item_list import (
        BetaResponseSteerInputResponseSteerInputItemList as ResponseSteerInputItemList,
        BetaResponseSteerInputResponseSteerInputItemListMessage as ResponseSteerInputItemListMessage,
        BetaResponseSteerInputResponseSteerInputItemListMessageAgent as ResponseSteerInputItemListMessageAgent,
        ResponseSteerInputItemListFunctionCallOutputAgent as ResponseSteerInputItemListFunctionCallOutputAgent,
        ResponseSteerInputItemListFunctionCallOutputSchema as ResponseSteerInputItemListFunctionCallOutput,
    )
    from openai_generated.models.response_steer_input_item_list_function_call_output_caller import (
        ResponseSteerInputItemListFunctionCallOutputCaller as ResponseSteerInputItemListFunctionCallOutputCaller,
        ResponseSteerInputItemListFunctionCallOutputCallerDirect as ResponseSteerInputItemListFunctionCallOutputCallerDirect,
        ResponseSteerInputItemListFunctionCallOutputCallerProgram as ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    )


__all__ = [
    "BetaResponseSteerInput",
    "ResponseSteerInputItemList",
    "ResponseSteerInputItemListFunctionCallOutput",
    "ResponseSteerInputItemListFunctionCallOutputAgent",
    "ResponseSteerInputItemListFunctionCallOutputCaller",
    "ResponseSteerInputItemListFunctionCallOutputCallerDirect",
    "ResponseSteerInputItemListFunctionCallOutputCallerProgram",
    "ResponseSteerInputItemListMessage",
    "ResponseSteerInputItemListMessageAgent",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseSteerInput": "openai_generated.models.beta_response_steer_input",
        "ResponseSteerInputItemList": "openai_generated.models.beta_response_steer_input_response_steer_input_item_list:BetaResponseSteerInputResponseSteerInputItemList",
        "ResponseSteerInputItemListFunctionCallOutput": "openai_generated.models.beta_response_steer_input_response_steer_input_item_list:ResponseSteerInputItemListFunctionCallOutputSchema",
        "ResponseSteerInputItemListFunctionCallOutputAgent": "openai_generated.models.beta_response_steer_input_response_steer_input_item_list",
        "ResponseSteerInputItemListFunctionCallOutputCaller": "openai_generated.models.response_steer_input_item_list_function_call_output_caller",
        "ResponseSteerInputItemListFunctionCallOutputCallerDirect": "openai_generated.models.response_steer_input_item_list_function_call_output_caller",
        "ResponseSteerInputItemListFunctionCallOutputCallerProgram": "openai_generated.models.response_steer_input_item_list_function_call_output_caller",
        "ResponseSteerInputItemListMessage": "openai_generated.models.beta_response_steer_input_response_steer_input_item_list:BetaResponseSteerInputResponseSteerInputItemListMessage",
        "ResponseSteerInputItemListMessageAgent": "openai_generated.models.beta_response_steer_input_response_steer_input_item_list:BetaResponseSteerInputResponseSteerInputItemListMessageAgent",
    },
)
