# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_steer_input import BetaResponseSteerInput as BetaResponseSteerInput
    from openai_generated.models.beta_response_steer_input_response_steer_input_item_list import (
        BetaResponseSteerInputResponseSteerInputItemList as ResponseSteerInputItemList,
    )
    from openai_generated.models.beta_response_steer_input_response_steer_input_item_list_message import (
        BetaResponseSteerInputResponseSteerInputItemListMessage as ResponseSteerInputItemListMessage,
    )
    from openai_generated.models.beta_response_steer_input_response_steer_input_item_list_message_agent import (
        BetaResponseSteerInputResponseSteerInputItemListMessageAgent as ResponseSteerInputItemListMessageAgent,
    )
    from openai_generated.models.response_steer_input_item_list_function_call_output_agent import (
        ResponseSteerInputItemListFunctionCallOutputAgent as ResponseSteerInputItemListFunctionCallOutputAgent,
    )
    from openai_generated.models.response_steer_input_item_list_function_call_output_caller import (
        ResponseSteerInputItemListFunctionCallOutputCaller as ResponseSteerInputItemListFunctionCallOutputCaller,
    )
    from openai_generated.models.response_steer_input_item_list_function_call_output_caller_direct import (
        ResponseSteerInputItemListFunctionCallOutputCallerDirect as ResponseSteerInputItemListFunctionCallOutputCallerDirect,
    )
    from openai_generated.models.response_steer_input_item_list_function_call_output_caller_program import (
        ResponseSteerInputItemListFunctionCallOutputCallerProgram as ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    )
    from openai_generated.models.response_steer_input_item_list_function_call_output_schema import (
        ResponseSteerInputItemListFunctionCallOutputSchema as ResponseSteerInputItemListFunctionCallOutput,
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
        "ResponseSteerInputItemListFunctionCallOutput": "openai_generated.models.response_steer_input_item_list_function_call_output_schema:ResponseSteerInputItemListFunctionCallOutputSchema",
        "ResponseSteerInputItemListFunctionCallOutputAgent": "openai_generated.models.response_steer_input_item_list_function_call_output_agent",
        "ResponseSteerInputItemListFunctionCallOutputCaller": "openai_generated.models.response_steer_input_item_list_function_call_output_caller",
        "ResponseSteerInputItemListFunctionCallOutputCallerDirect": "openai_generated.models.response_steer_input_item_list_function_call_output_caller_direct",
        "ResponseSteerInputItemListFunctionCallOutputCallerProgram": "openai_generated.models.response_steer_input_item_list_function_call_output_caller_program",
        "ResponseSteerInputItemListMessage": "openai_generated.models.beta_response_steer_input_response_steer_input_item_list_message:BetaResponseSteerInputResponseSteerInputItemListMessage",
        "ResponseSteerInputItemListMessageAgent": "openai_generated.models.beta_response_steer_input_response_steer_input_item_list_message_agent:BetaResponseSteerInputResponseSteerInputItemListMessageAgent",
    },
)
