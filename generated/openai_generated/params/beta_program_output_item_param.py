# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaProgramOutputItemParam(TypedDict, total=False):
    """Beta program output item param (`program_output`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    type: Required[Literal["program_output"]]
    """Always `program_output`."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    result: Required[str]
    """What the program printed or returned."""
    status: Required[Literal["completed", "incomplete"]]
    """Whether the program ran to its end: completed or incomplete."""
