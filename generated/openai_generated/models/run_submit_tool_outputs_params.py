# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.run_submit_tool_outputs_params_tool_output import RunSubmitToolOutputsParamsToolOutput


@model
class RunSubmitToolOutputsParams(Model):
    """Run submit tool outputs params."""

    tool_outputs: list[RunSubmitToolOutputsParamsToolOutput]
    """The results, each with the id of the tool call it answers."""
    stream: bool | None = None
    """Whether the rest of the run comes as events."""
