# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.code_interpreter_tool_call_delta_code_interpreter_output import (
        CodeInterpreterToolCallDeltaCodeInterpreterOutput,
    )


@model
class CodeInterpreterToolCallDelta(Model):
    """Code interpreter tool call delta (`code_interpreter`)."""

    index: int
    """Which tool call of the step this belongs to, counted from 0."""
    id: str | None = None
    """Identifies the call in its run, in the form `call_…`."""
    type: Literal["code_interpreter"] = "code_interpreter"
    """Always `code_interpreter`."""
    code_interpreter: CodeInterpreterToolCallDeltaCodeInterpreter | None = None
    """The new piece of code or outputs; absent if there is none."""


@model
class CodeInterpreterToolCallDeltaCodeInterpreter(Model):
    """Code interpreter tool call delta code interpreter."""

    input: str | None = None
    """Code to append to what came before; absent where only outputs are new."""
    outputs: list[CodeInterpreterToolCallDeltaCodeInterpreterOutput] | None = None
    """New pieces of outputs, each with the output it belongs to; absent where only code is new."""


@model
class FileSearchToolCallDelta(Model):
    """File search tool call delta (`file_search`)."""

    index: int
    """Which tool call of the step this belongs to, counted from 0."""
    id: str | None = None
    """Identifies the call in its run; absent after its first piece."""
    type: Literal["file_search"] = "file_search"
    """Always `file_search`."""
    file_search: dict[str, object]
    """Always empty for now; read the finished step for results."""


@model
class FunctionToolCallDelta(Model):
    """Function tool call delta (`function`)."""

    index: int
    """Which tool call of the step this belongs to, counted from 0."""
    id: str | None = None
    """Identifies the call; absent after its first piece."""
    type: Literal["function"] = "function"
    """Always `function`."""
    function: FunctionToolCallDeltaFunction | None = None
    """The new piece of the call; absent if there is none."""


@model
class FunctionToolCallDeltaFunction(Model):
    """Function tool call delta function."""

    name: str | None = None
    """The name that the function was declared by; absent after the first piece."""
    arguments: str | None = None
    """JSON text to append to what came before; absent if nothing is new."""
    output: str | None = None
    """What you handed in as the result; None until then."""


if TYPE_CHECKING:
    ToolCallDelta: TypeAlias = CodeInterpreterToolCallDelta | FileSearchToolCallDelta | FunctionToolCallDelta
    """Tool call delta: one of 3 kinds, told apart by `type`."""
else:
    ToolCallDelta = TaggedUnion(
        "ToolCallDelta",
        __package__,
        key="type",
        variants={
            "code_interpreter": "CodeInterpreterToolCallDelta",
            "file_search": "FileSearchToolCallDelta",
            "function": "FunctionToolCallDelta",
        },
        shapes=(),
    )
