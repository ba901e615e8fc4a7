# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaMultiAgentCallOutputItemParam(TypedDict, total=False):
    """Beta multi agent call output item param (`multi_agent_call_output`)."""

    agent: params.BetaAgentTagParam | Model | None
    id: str | None
    call_id: Required[str]
    type: Required[Literal["multi_agent_call_output"]]
    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    output: Required[Iterable[params.BetaOutputTextContentParam | Model]]
