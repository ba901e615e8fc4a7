# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseToolSearchOutputItemParam(TypedDict, total=False):
    """Beta response tool search output item param (`tool_search_output`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: str | None
    """The id of the search, which call and output share; null when the server searches."""
    type: Required[Literal["tool_search_output"]]
    """Always `tool_search_output`."""
    execution: Literal["server", "client"]
    """Whether the server searched, or the client did."""
    tools: Required[Iterable[params.BetaToolParam | Model]]
    """The tools that were found and can be called from now on."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far the item is: in_progress, completed or incomplete."""
