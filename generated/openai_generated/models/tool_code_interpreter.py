# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.tool_code_interpreter_container_code_interpreter_tool_auto import (
        ToolCodeInterpreterContainerCodeInterpreterToolAuto,
    )


@model
class ToolCodeInterpreter(Model):
    """Tool code interpreter (`code_interpreter`)."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Always `code_interpreter`."""
    container: str | ToolCodeInterpreterContainerCodeInterpreterToolAuto
    """Where code runs: the id of a container, or settings for one made as needed."""
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    """Whether the model calls the tool itself, from programs that it writes, or both; None for its default."""
