# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class AgentToolConfigParamToolSearch(TypedDict, total=False):
    """Agent tool config param tool search (`tool_search`)."""

    type: Required[Literal["tool_search"]]
