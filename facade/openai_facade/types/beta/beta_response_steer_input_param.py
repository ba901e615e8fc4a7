# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_response_steer_input_response_steer_input_item_list_param import (
        BetaResponseSteerInputResponseSteerInputItemListMessageAgentParam as ResponseSteerInputItemListMessageAgent,
        BetaResponseSteerInputResponseSteerInputItemListMessageParam as ResponseSteerInputItemListMessage,
        BetaResponseSteerInputResponseSteerInputItemListParam as ResponseSteerInputItemList,
        ResponseSteerInputItemListFunctionCallOutputAgentParam as ResponseSteerInputItemListFunctionCallOutputAgent,
        ResponseSteerInputItemListFunctionCallOutputSchemaParam as ResponseSteerInputItemListFunctionCallOutput,
    )
    from openai_generated.params.response_steer_input_item_list_function_call_output_caller_param import (
        ResponseSteerInputItemListFunctionCallOutputCallerDirectParam as ResponseSteerInputItemListFunctionCallOutputCallerDirect,
        ResponseSteerInputItemListFunctionCallOutputCallerParam as ResponseSteerInputItemListFunctionCallOutputCaller,
        ResponseSteerInputItemListFunctionCallOutputCallerProgramParam as ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    )


BetaResponseSteerInputParam: TypeAlias = str | list[params.BetaResponseSteerInputResponseSteerInputItemListParam]
"""Beta response steer input param."""

__all__ = [
    "BetaResponseSteerInputParam",
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
        "ResponseSteerInputItemList": "openai_generated.params.beta_response_steer_input_response_steer_input_item_list_param:BetaResponseSteerInputResponseSteerInputItemListParam",
        "ResponseSteerInputItemListFunctionCallOutput": "openai_generated.params.beta_response_steer_input_response_steer_input_item_list_param:ResponseSteerInputItemListFunctionCallOutputSchemaParam",
        "ResponseSteerInputItemListFunctionCallOutputAgent": "openai_generated.params.beta_response_steer_input_response_steer_input_item_list_param:ResponseSteerInputItemListFunctionCallOutputAgentParam",
        "ResponseSteerInputItemListFunctionCallOutputCaller": "openai_generated.params.response_steer_input_item_list_function_call_output_caller_param:ResponseSteerInputItemListFunctionCallOutputCallerParam",
        "ResponseSteerInputItemListFunctionCallOutputCallerDirect": "openai_generated.params.response_steer_input_item_list_function_call_output_caller_param:ResponseSteerInputItemListFunctionCallOutputCallerDirectParam",
        "ResponseSteerInputItemListFunctionCallOutputCallerProgram": "openai_generated.params.response_steer_input_item_list_function_call_output_caller_param:ResponseSteerInputItemListFunctionCallOutputCallerProgramParam",
        "ResponseSteerInputItemListMessage": "openai_generated.params.beta_response_steer_input_response_steer_input_item_list_param:BetaResponseSteerInputResponseSteerInputItemListMessageParam",
        "ResponseSteerInputItemListMessageAgent": "openai_generated.params.beta_response_steer_input_response_steer_input_item_list_param:BetaResponseSteerInputResponseSteerInputItemListMessageAgentParam",
    },
)
