# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class AgentToolConfigParamAutomations(TypedDict, total=False):
    """Agent tool config param automations (`automations`)."""

    type: Required[Literal["automations"]]
