# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class SessionInputParamAgentSessionInputMessage(TypedDict, total=False):
    """Session input param agent session input message (`agent.session.input.message`)."""

    input: Required[Iterable[params.AgentSessionInputMessageParam | Model]]
    type: Required[Literal["agent.session.input.message"]]
