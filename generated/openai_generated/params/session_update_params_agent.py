# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class SessionUpdateParamsAgent(TypedDict, total=False):
    """Session update params agent."""

    model: str
    reasoning: params.SessionUpdateParamsAgentReasoning | Model
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    tools: Iterable[params.AgentToolParam | Model] | None
