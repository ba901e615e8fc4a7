# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_steer_input_item_list_function_call_output_caller_param import (
        ResponseSteerInputItemListFunctionCallOutputCallerDirectParam as ResponseSteerInputItemListFunctionCallOutputCallerDirect,
        ResponseSteerInputItemListFunctionCallOutputCallerParam as ResponseSteerInputItemListFunctionCallOutputCaller,
        ResponseSteerInputItemListFunctionCallOutputCallerProgramParam as ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    )
    from openai_generated.params.response_steer_input_item_list_param import (
        ResponseSteerInputItemListFunctionCallOutputParam as ResponseSteerInputItemListFunctionCallOutput,
        ResponseSteerInputItemListMessageParam as ResponseSteerInputItemListMessage,
        ResponseSteerInputItemListParam as ResponseSteerInputItemList,
    )


ResponseSteerInputParam: TypeAlias = str | list[params.ResponseSteerInputItemListParam]
"""Response steer input param."""

__all__ = [
    "ResponseSteerInputItemList",
    "ResponseSteerInputItemListFunctionCallOutput",
    "ResponseSteerInputItemListFunctionCallOutputCaller",
    "ResponseSteerInputItemListFunctionCallOutputCallerDirect",
    "ResponseSteerInputItemListFunctionCallOutputCallerProgram",
    "ResponseSteerInputItemListMessage",
    "ResponseSteerInputParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseSteerInputItemList": "openai_generated.params.response_steer_input_item_list_param:ResponseSteerInputItemListParam",
        "ResponseSteerInputItemListFunctionCallOutput": "openai_generated.params.response_steer_input_item_list_param:ResponseSteerInputItemListFunctionCallOutputParam",
        "ResponseSteerInputItemListFunctionCallOutputCaller": "openai_generated.params.response_steer_input_item_list_function_call_output_caller_param:ResponseSteerInputItemListFunctionCallOutputCallerParam",
        "ResponseSteerInputItemListFunctionCallOutputCallerDirect": "openai_generated.params.response_steer_input_item_list_function_call_output_caller_param:ResponseSteerInputItemListFunctionCallOutputCallerDirectParam",
        "ResponseSteerInputItemListFunctionCallOutputCallerProgram": "openai_generated.params.response_steer_input_item_list_function_call_output_caller_param:ResponseSteerInputItemListFunctionCallOutputCallerProgramParam",
        "ResponseSteerInputItemListMessage": "openai_generated.params.response_steer_input_item_list_param:ResponseSteerInputItemListMessageParam",
    },
)
