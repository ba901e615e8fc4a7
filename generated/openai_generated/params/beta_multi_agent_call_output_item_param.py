# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaMultiAgentCallOutputItemParam(TypedDict, total=False):
    """Beta multi agent call output item param (`multi_agent_call_output`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    type: Required[Literal["multi_agent_call_output"]]
    """Always `multi_agent_call_output`."""
    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    """What had been wanted of the other agents."""
    output: Required[Iterable[params.BetaOutputTextContentParam | Model]]
    """What the other agents had to say."""
