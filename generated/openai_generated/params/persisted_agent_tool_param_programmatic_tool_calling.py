# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class PersistedAgentToolParamProgrammaticToolCalling(TypedDict, total=False):
    """Persisted agent tool param programmatic tool calling (`programmatic_tool_calling`)."""

    type: Required[Literal["programmatic_tool_calling"]]
    enabled: bool
