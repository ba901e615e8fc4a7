# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.response_steer_input_item_list_function_call_output import (
        ResponseSteerInputItemListFunctionCallOutput,
    )
    from openai_generated.models.response_steer_input_item_list_message import ResponseSteerInputItemListMessage

    ResponseSteerInputItemList: TypeAlias = (
        ResponseSteerInputItemListMessage | ResponseSteerInputItemListFunctionCallOutput
    )
    """Response steer input item list: one of 2 kinds, told apart by `type`."""
else:
    ResponseSteerInputItemList = TaggedUnion(
        "ResponseSteerInputItemList",
        __package__,
        key="type",
        variants={
            "function_call_output": "ResponseSteerInputItemListFunctionCallOutput",
            "message": "ResponseSteerInputItemListMessage",
        },
        shapes=(),
    )
