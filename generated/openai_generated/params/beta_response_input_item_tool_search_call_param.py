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
    id: str | None
    call_id: str | None
    type: Required[Literal["tool_search_call"]]
    execution: Literal["server", "client"]
    arguments: Required[Mapping[str, object]]
    status: Literal["in_progress", "completed", "incomplete"] | None
