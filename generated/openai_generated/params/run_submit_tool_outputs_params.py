# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class RunSubmitToolOutputsParams(TypedDict, total=False):
    """What `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs` takes."""

    tool_outputs: Required[Iterable[params.RunSubmitToolOutputsParamsToolOutput | Model]]
    """The results, each with the id of the tool call it answers."""
    stream: bool | None
    """Whether the rest of the run comes as events."""
    thread_id: str
    """The id of the thread."""


class RunSubmitToolOutputsParamsToolOutput(TypedDict, total=False):
    """Run submit tool outputs params tool output."""

    tool_call_id: str
    """The `id` of the call that was asked for."""
    output: str
    """What your function returned, as text the model can read."""


class RunSubmitToolOutputsParamsNonStreaming(TypedDict, total=False):
    """What `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs` takes."""

    tool_outputs: Required[Iterable[params.RunSubmitToolOutputsParamsToolOutput | Model]]
    """The results, each with the id of the tool call it answers."""
    stream: Literal[False] | None
    """Whether the rest of the run comes as events."""
    thread_id: str
    """The id of the thread."""
