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
    stream: bool | None = None
    thread_id: str | None = None
