# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class RunSubmitToolOutputsParamsToolOutput(TypedDict, total=False):
    """Run submit tool outputs params tool output."""

    tool_call_id: str
    output: str
