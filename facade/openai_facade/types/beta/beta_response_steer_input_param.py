# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_response_steer_input_response_steer_input_item_list_message_agent_param import (
        BetaResponseSteerInputResponseSteerInputItemListMessageAgentParam as ResponseSteerInputItemListMessageAgent,
    )
    from openai_generated.params.beta_response_steer_input_response_steer_input_item_list_message_param import (
        BetaResponseSteerInputResponseSteerInputItemListMessageParam as ResponseSteerInputItemListMessage,
    )
    from openai_generated.params.beta_response_steer_input_response_steer_input_item_list_param import (
        BetaResponseSteerInputResponseSteerInputItemListParam as ResponseSteerInputItemList,
    )
    from openai_generated.params.response_steer_input_item_list_function_call_output_agent_param import (
        ResponseSteerInputItemListFunctionCallOutputAgentParam as ResponseSteerInputItemListFunctionCallOutputAgent,
    )
    from openai_generated.params.response_steer_input_item_list_function_call_output_caller_direct_param import (
        ResponseSteerInputItemListFunctionCallOutputCallerDirectParam as ResponseSteerInputItemListFunctionCallOutputCallerDirect,
    )
    from openai_generated.params.response_steer_input_item_list_function_call_output_caller_param import (
        ResponseSteerInputItemListFunctionCallOutputCallerParam as ResponseSteerInputItemListFunctionCallOutputCaller,
    )
    from openai_generated.params.response_steer_input_item_list_function_call_output_caller_program_param import (
        ResponseSteerInputItemListFunctionCallOutputCallerProgramParam as ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    )
    from openai_generated.params.response_steer_input_item_list_function_call_output_schema_param import (
        ResponseSteerInputItemListFunctionCallOutputSchemaParam as ResponseSteerInputItemListFunctionCallOutput,
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
        "ResponseSteerInputItemListFunctionCallOutput": "openai_generated.params.response_steer_input_item_list_function_call_output_schema_param:ResponseSteerInputItemListFunctionCallOutputSchemaParam",
        "ResponseSteerInputItemListFunctionCallOutputAgent": "openai_generated.params.response_steer_input_item_list_function_call_output_agent_param:ResponseSteerInputItemListFunctionCallOutputAgentParam",
        "ResponseSteerInputItemListFunctionCallOutputCaller": "openai_generated.params.response_steer_input_item_list_function_call_output_caller_param:ResponseSteerInputItemListFunctionCallOutputCallerParam",
        "ResponseSteerInputItemListFunctionCallOutputCallerDirect": "openai_generated.params.response_steer_input_item_list_function_call_output_caller_direct_param:ResponseSteerInputItemListFunctionCallOutputCallerDirectParam",
        "ResponseSteerInputItemListFunctionCallOutputCallerProgram": "openai_generated.params.response_steer_input_item_list_function_call_output_caller_program_param:ResponseSteerInputItemListFunctionCallOutputCallerProgramParam",
        "ResponseSteerInputItemListMessage": "openai_generated.params.beta_response_steer_input_response_steer_input_item_list_message_param:BetaResponseSteerInputResponseSteerInputItemListMessageParam",
        "ResponseSteerInputItemListMessageAgent": "openai_generated.params.beta_response_steer_input_response_steer_input_item_list_message_agent_param:BetaResponseSteerInputResponseSteerInputItemListMessageAgentParam",
    },
)
