# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class ResponseSteerInputItemListFunctionCallOutputCallerDirect(Model):
    """Response steer input item list function call output caller direct (`direct`)."""

    type: Literal["direct"] = "direct"
    """Always `direct`."""


@model
class ResponseSteerInputItemListFunctionCallOutputCallerProgram(Model):
    """Response steer input item list function call output caller program (`program`)."""

    caller_id: str
    """The id of the program from which the tool was called."""
    type: Literal["program"] = "program"
    """Always `program`."""


if TYPE_CHECKING:
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
