# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_steer_input import ResponseSteerInput as ResponseSteerInput
    from openai_generated.models.response_steer_input_item_list import (
        ResponseSteerInputItemList as ResponseSteerInputItemList,
        ResponseSteerInputItemListFunctionCallOutput as ResponseSteerInputItemListFunctionCallOutput,
        ResponseSteerInputItemListMessage as ResponseSteerInputItemListMessage,
    )
    from openai_generated.models.response_steer_input_item_list_function_call_output_caller import (
        ResponseSteerInputItemListFunctionCallOutputCaller as ResponseSteerInputItemListFunctionCallOutputCaller,
        ResponseSteerInputItemListFunctionCallOutputCallerDirect as ResponseSteerInputItemListFunctionCallOutputCallerDirect,
        ResponseSteerInputItemListFunctionCallOutputCallerProgram as ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    )


__all__ = [
    "ResponseSteerInput",
    "ResponseSteerInputItemList",
    "ResponseSteerInputItemListFunctionCallOutput",
    "ResponseSteerInputItemListFunctionCallOutputCaller",
    "ResponseSteerInputItemListFunctionCallOutputCallerDirect",
    "ResponseSteerInputItemListFunctionCallOutputCallerProgram",
    "ResponseSteerInputItemListMessage",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseSteerInput": "openai_generated.models.response_steer_input",
        "ResponseSteerInputItemList": "openai_generated.models.response_steer_input_item_list",
        "ResponseSteerInputItemListFunctionCallOutput": "openai_generated.models.response_steer_input_item_list",
        "ResponseSteerInputItemListFunctionCallOutputCaller": "openai_generated.models.response_steer_input_item_list_function_call_output_caller",
        "ResponseSteerInputItemListFunctionCallOutputCallerDirect": "openai_generated.models.response_steer_input_item_list_function_call_output_caller",
        "ResponseSteerInputItemListFunctionCallOutputCallerProgram": "openai_generated.models.response_steer_input_item_list_function_call_output_caller",
        "ResponseSteerInputItemListMessage": "openai_generated.models.response_steer_input_item_list",
    },
)
