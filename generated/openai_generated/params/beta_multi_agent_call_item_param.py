# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaMultiAgentCallItemParam(TypedDict, total=False):
    """Beta multi agent call item param (`multi_agent_call`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    type: Required[Literal["multi_agent_call"]]
    """Always `multi_agent_call`."""
    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    """What one agent wants of others, such as starting one or waiting for it."""
    arguments: Required[str]
    """The details as JSON text."""
