# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class RunSubmitToolOutputsParamsNonStreaming(TypedDict, total=False):
    """What `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs` takes."""

    tool_outputs: Required[Iterable[params.RunSubmitToolOutputsParamsToolOutput | Model]]
    """The results, each with the id of the tool call it answers."""
    stream: Literal[False] | None
    """Whether the rest of the run comes as events."""
    thread_id: str
    """The id of the thread."""
