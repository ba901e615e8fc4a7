# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class BetaResponseFileSearchToolCallParam(TypedDict, total=False):
    """Beta response file search tool call (`file_search_call`)."""

    agent: params.BetaAgentTagParam | Model | None
    id: Required[str]
    type: Required[Literal["file_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    queries: Required[SequenceNotStr[str]]
    results: Iterable[params.BetaResponseFileSearchToolCallResultParam | Model] | None
