# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RunSubmitToolOutputsParams(Model):
    """Run submit tool outputs params."""

    tool_outputs: list[RunSubmitToolOutputsParamsToolOutput]
    """The results, each with the id of the tool call it answers."""
    stream: bool | None = None
    """Whether the rest of the run comes as events."""


@model
class RunSubmitToolOutputsParamsToolOutput(Model):
    """Run submit tool outputs params tool output."""

    tool_call_id: str | None = None
    """The `id` of the call that was asked for."""
    output: str | None = None
    """What your function returned, as text the model can read."""
