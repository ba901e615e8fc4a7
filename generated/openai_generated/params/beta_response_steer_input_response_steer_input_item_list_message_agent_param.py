# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class BetaResponseSteerInputResponseSteerInputItemListMessageAgentParam(TypedDict, total=False):
    """Beta response steer input response steer input item list message agent."""

    agent_name: Required[str]
