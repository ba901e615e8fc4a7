# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class BetaResponseFileSearchToolCallParam(TypedDict, total=False):
    """Beta response file search tool call (`file_search_call`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    type: Required[Literal["file_search_call"]]
    """Always `file_search_call`."""
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    """How far the search is."""
    queries: Required[SequenceNotStr[str]]
    """What was searched for, in the model's words."""
    results: Iterable[params.BetaResponseFileSearchToolCallResultParam | Model] | None
    """The passages found; null unless the request's include asked for them."""
