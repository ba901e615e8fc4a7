# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class RunSubmitToolOutputsParamsToolOutput(TypedDict, total=False):
    """Run submit tool outputs params tool output."""

    tool_call_id: str
    """The `id` of the call that was asked for."""
    output: str
    """What your function returned, as text the model can read."""
