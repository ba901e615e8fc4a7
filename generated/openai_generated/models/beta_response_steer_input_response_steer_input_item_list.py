# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_response_steer_input_response_steer_input_item_list_message import (
        BetaResponseSteerInputResponseSteerInputItemListMessage,
    )
    from openai_generated.models.response_steer_input_item_list_function_call_output_schema import (
        ResponseSteerInputItemListFunctionCallOutputSchema,
    )

    BetaResponseSteerInputResponseSteerInputItemList: TypeAlias = (
        BetaResponseSteerInputResponseSteerInputItemListMessage | ResponseSteerInputItemListFunctionCallOutputSchema
    )
    """Beta response steer input response steer input item list: one of 2 kinds, told apart by `type`."""
else:
    BetaResponseSteerInputResponseSteerInputItemList = TaggedUnion(
        "BetaResponseSteerInputResponseSteerInputItemList",
        __package__,
        key="type",
        variants={
            "function_call_output": "ResponseSteerInputItemListFunctionCallOutputSchema",
            "message": "BetaResponseSteerInputResponseSteerInputItemListMessage",
        },
        shapes=(),
    )
