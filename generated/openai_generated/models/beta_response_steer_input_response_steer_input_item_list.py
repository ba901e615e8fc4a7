# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.beta_response_steer_input_content import BetaResponseSteerInputContent
    from openai_generated.models.response_steer_input_item_list_function_call_output_caller import (
        ResponseSteerInputItemListFunctionCallOutputCaller,
    )
    from openai_generated.models.response_steer_input_item_list_function_call_output_schema_output import (
        ResponseSteerInputItemListFunctionCallOutputSchemaOutput,
    )


@model
class BetaResponseSteerInputResponseSteerInputItemListMessage(Model):
    """Beta response steer input response steer input item list message (`message`)."""

    content: str | list[BetaResponseSteerInputContent]
    """What is said to the model while it works."""
    role: Literal["user"] = "user"
    """Always `user`."""
    type: Literal["message"] = "message"
    """Always `message`."""
    id: str | None = None
    """Names the item in events, references and deletions."""
    agent: BetaResponseSteerInputResponseSteerInputItemListMessageAgent | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    status: str | None = None
    """How far the item is: in_progress, completed or incomplete."""


@model
class BetaResponseSteerInputResponseSteerInputItemListMessageAgent(Model):
    """Beta response steer input response steer input item list message agent."""

    agent_name: str
    """Which agent of the response this comes from."""


@model
class ResponseSteerInputItemListFunctionCallOutputSchema(Model):
    """Response steer input item list function call output schema (`function_call_output`)."""

    output: str | list[ResponseSteerInputItemListFunctionCallOutputSchemaOutput]
    """What the function returned: a text, or a list of text, pictures and files."""
    type: Literal["function_call_output"] = "function_call_output"
    """Always `function_call_output`."""
    id: str | None = None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    agent: ResponseSteerInputItemListFunctionCallOutputAgent | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
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


@model
class ResponseSteerInputItemListFunctionCallOutputAgent(Model):
    """Response steer input item list function call output agent."""

    agent_name: str
    """Which agent of the response this comes from."""


ResponseSteerInputItemListFunctionCallOutputSchemaStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Response steer input item list function call output schema status: the values known when this was generated."""


if TYPE_CHECKING:
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
