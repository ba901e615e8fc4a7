# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.response_steer_input_content import ResponseSteerInputContent
    from openai_generated.models.response_steer_input_item_list_function_call_output_caller import (
        ResponseSteerInputItemListFunctionCallOutputCaller,
    )
    from openai_generated.models.response_steer_input_item_list_function_call_output_output import (
        ResponseSteerInputItemListFunctionCallOutputOutput,
    )


@model
class ResponseSteerInputItemListMessage(Model):
    """Response steer input item list message (`message`)."""

    content: str | list[ResponseSteerInputContent]
    """What is said to the model while it works."""
    role: Literal["user"] = "user"
    """Always `user`."""
    type: Literal["message"] = "message"
    """Always `message`."""
    id: str | None = None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    status: str | None = None
    """How far the item is: in_progress, completed or incomplete."""


@model
class ResponseSteerInputItemListFunctionCallOutput(Model):
    """Response steer input item list function call output (`function_call_output`)."""

    output: str | list[ResponseSteerInputItemListFunctionCallOutputOutput]
    """What the function returned: a text, or a list of text, pictures and files."""
    type: Literal["function_call_output"] = "function_call_output"
    """Always `function_call_output`."""
    id: str | None = None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: str | None = None
    """The id of the tool call, which call and output share."""
    caller: ResponseSteerInputItemListFunctionCallOutputCaller | None = None
    """What makes the call: the model itself, or a program that it wrote."""
    name: str | None = None
    """Which function returned this; needed only where no call_id tells."""
    namespace: str | None = None
    """The group of tools that the function belongs to."""
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far the item is: in_progress, completed or incomplete."""


ResponseSteerInputItemListFunctionCallOutputStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Response steer input item list function call output status: the values known when this was generated."""


if TYPE_CHECKING:
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
