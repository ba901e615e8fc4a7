# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RunSubmitToolOutputsParamsToolOutput(Model):
    """Run submit tool outputs params tool output."""

    tool_call_id: str | None = None
    output: str | None = None
