# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class ResponseSteerInputItemListFunctionCallOutputAgentParam(TypedDict, total=False):
    """Response steer input item list function call output agent."""

    agent_name: Required[str]
