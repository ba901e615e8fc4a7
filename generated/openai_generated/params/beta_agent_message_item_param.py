# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaAgentMessageItemParam(TypedDict, total=False):
    """Beta agent message item param (`agent_message`)."""

    agent: params.BetaAgentTagParam | Model | None
    id: str | None
    type: Required[Literal["agent_message"]]
    author: Required[str]
    recipient: Required[str]
    content: Required[Iterable[params.BetaAgentMessageItemParamContent | Model]]
