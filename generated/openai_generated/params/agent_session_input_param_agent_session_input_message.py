# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class AgentSessionInputParamAgentSessionInputMessage(TypedDict, total=False):
    """Agent session input param agent session input message (`agent.session.input.message`)."""

    input: Required[Iterable[params.AgentSessionInputMessageParam | Model]]
    type: Required[Literal["agent.session.input.message"]]
