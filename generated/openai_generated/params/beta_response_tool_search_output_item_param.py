# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseToolSearchOutputItemParam(TypedDict, total=False):
    """Beta response tool search output item param (`tool_search_output`)."""

    agent: params.BetaAgentTagParam | Model | None
    id: str | None
    call_id: str | None
    type: Required[Literal["tool_search_output"]]
    execution: Literal["server", "client"]
    tools: Required[Iterable[params.BetaToolParam | Model]]
    status: Literal["in_progress", "completed", "incomplete"] | None
