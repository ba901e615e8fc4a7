# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ResponseSteerInputItemListMessageParam(TypedDict, total=False):
    """Response steer input item list message (`message`)."""

    content: Required[str | Iterable[params.ResponseSteerInputContentParam | Model]]
    """What is said to the model while it works."""
    role: Required[Literal["user"]]
    """Always `user`."""
    type: Required[Literal["message"]]
    """Always `message`."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    status: str | None
    """How far the item is: in_progress, completed or incomplete."""


class ResponseSteerInputItemListFunctionCallOutputParam(TypedDict, total=False):
    """Response steer input item list function call output (`function_call_output`)."""

    output: Required[str | Iterable[params.ResponseSteerInputItemListFunctionCallOutputOutputParam | Model]]
    """What the function returned: a text, or a list of text, pictures and files."""
    type: Required[Literal["function_call_output"]]
    """Always `function_call_output`."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: str | None
    """The id of the tool call, which call and output share."""
    caller: params.ResponseSteerInputItemListFunctionCallOutputCallerParam | Model | None
    """What makes the call: the model itself, or a program that it wrote."""
    name: str | None
    """Which function returned this; needed only where no call_id tells."""
    namespace: str | None
    """The group of tools that the function belongs to."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far the item is: in_progress, completed or incomplete."""


ResponseSteerInputItemListParam: TypeAlias = (
    params.ResponseSteerInputItemListMessageParam | params.ResponseSteerInputItemListFunctionCallOutputParam
)
"""Response steer input item list: one of 2 kinds, told apart by `type`."""
