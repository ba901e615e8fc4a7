# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseInputItemToolSearchCallParam(TypedDict, total=False):
    """Beta response input item tool search call (`tool_search_call`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: str | None
    """The id of the search, which call and output share; null when the server searches."""
    type: Required[Literal["tool_search_call"]]
    """Always `tool_search_call`."""
    execution: Literal["server", "client"]
    """Whether the server searches, or the client has to."""
    arguments: Required[Mapping[str, object]]
    """What is searched for."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far the item is: in_progress, completed or incomplete."""
