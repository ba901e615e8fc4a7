# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_steer_input import ResponseSteerInput as ResponseSteerInput
    from openai_generated.models.response_steer_input_item_list import (
        ResponseSteerInputItemList as ResponseSteerInputItemList,
    )
    from openai_generated.models.response_steer_input_item_list_function_call_output import (
        ResponseSteerInputItemListFunctionCallOutput as ResponseSteerInputItemListFunctionCallOutput,
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
    from openai_generated.models.response_steer_input_item_list_message import (
        ResponseSteerInputItemListMessage as ResponseSteerInputItemListMessage,
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
        "ResponseSteerInputItemListFunctionCallOutput": "openai_generated.models.response_steer_input_item_list_function_call_output",
        "ResponseSteerInputItemListFunctionCallOutputCaller": "openai_generated.models.response_steer_input_item_list_function_call_output_caller",
        "ResponseSteerInputItemListFunctionCallOutputCallerDirect": "openai_generated.models.response_steer_input_item_list_function_call_output_caller_direct",
        "ResponseSteerInputItemListFunctionCallOutputCallerProgram": "openai_generated.models.response_steer_input_item_list_function_call_output_caller_program",
        "ResponseSteerInputItemListMessage": "openai_generated.models.response_steer_input_item_list_message",
    },
)
