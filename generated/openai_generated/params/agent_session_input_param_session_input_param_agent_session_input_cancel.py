# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class AgentSessionInputParamSessionInputParamAgentSessionInputCancel(TypedDict, total=False):
    """Agent session input param session input param agent session input cancel (`agent.session.input.cancel`)."""

    type: Required[Literal["agent.session.input.cancel"]]
