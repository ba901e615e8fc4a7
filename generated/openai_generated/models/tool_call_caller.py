# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class DirectToolCallCaller(Model):
    """Direct tool call caller (`direct`)."""

    type: Literal["direct"] = "direct"
    """Always `direct`."""


@model
class ProgramToolCallCaller(Model):
    """Program tool call caller (`program`)."""

    type: Literal["program"] = "program"
    """Always `program`."""
    caller_id: str
    """The id of the program from which the tool was called."""


if TYPE_CHECKING:
    ToolCallCaller: TypeAlias = DirectToolCallCaller | ProgramToolCallCaller
    """Tool call caller: one of 2 kinds, told apart by `type`."""
else:
    ToolCallCaller = TaggedUnion(
        "ToolCallCaller",
        __package__,
        key="type",
        variants={
            "direct": "DirectToolCallCaller",
            "program": "ProgramToolCallCaller",
        },
        shapes=(),
    )
