# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaToolSearchToolParam(TypedDict, total=False):
    """Beta tool search tool (`tool_search`)."""

    type: Required[Literal["tool_search"]]
    execution: Literal["server", "client"]
    description: str | None
    parameters: Mapping[str, object] | None
