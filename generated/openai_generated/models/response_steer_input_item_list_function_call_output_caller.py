# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.response_steer_input_item_list_function_call_output_caller_direct import (
        ResponseSteerInputItemListFunctionCallOutputCallerDirect,
    )
    from openai_generated.models.response_steer_input_item_list_function_call_output_caller_program import (
        ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    )

    ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = (
        ResponseSteerInputItemListFunctionCallOutputCallerDirect
        | ResponseSteerInputItemListFunctionCallOutputCallerProgram
    )
    """Response steer input item list function call output caller: one of 2 kinds, told apart by `type`."""
else:
    ResponseSteerInputItemListFunctionCallOutputCaller = TaggedUnion(
        "ResponseSteerInputItemListFunctionCallOutputCaller",
        __package__,
        key="type",
        variants={
            "direct": "ResponseSteerInputItemListFunctionCallOutputCallerDirect",
            "program": "ResponseSteerInputItemListFunctionCallOutputCallerProgram",
        },
        shapes=(),
    )
