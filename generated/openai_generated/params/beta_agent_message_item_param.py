# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaAgentMessageItemParam(TypedDict, total=False):
    """Beta agent message item param (`agent_message`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    type: Required[Literal["agent_message"]]
    """Always `agent_message`."""
    author: Required[str]
    """Which agent wrote the message."""
    recipient: Required[str]
    """Which agent the message is for."""
    content: Required[Iterable[params.BetaAgentMessageItemParamContent | Model]]
    """What one agent tells the other, part by part."""
