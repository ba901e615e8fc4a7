# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class DirectToolCallCallerParam(Model):
    """Direct tool call caller param (`direct`)."""

    type: Literal["direct"] = "direct"
    """Always `direct`."""


@model
class ProgramToolCallCallerParam(Model):
    """Program tool call caller param (`program`)."""

    type: Literal["program"] = "program"
    """Always `program`."""
    caller_id: str
    """The id of the program from which the tool was called."""


if TYPE_CHECKING:
    ToolCallCallerParam: TypeAlias = DirectToolCallCallerParam | ProgramToolCallCallerParam
    """Tool call caller param: one of 2 kinds, told apart by `type`."""
else:
    ToolCallCallerParam = TaggedUnion(
        "ToolCallCallerParam",
        __package__,
        key="type",
        variants={
            "direct": "DirectToolCallCallerParam",
            "program": "ProgramToolCallCallerParam",
        },
        shapes=(),
    )
