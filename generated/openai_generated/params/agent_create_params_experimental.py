# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class AgentCreateParamsExperimental(TypedDict, total=False):
    """Agent create params experimental."""

    time_awareness: bool
