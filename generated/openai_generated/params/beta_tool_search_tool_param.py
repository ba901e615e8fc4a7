# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaToolSearchToolParam(TypedDict, total=False):
    """Beta tool search tool (`tool_search`)."""

    type: Required[Literal["tool_search"]]
    """Always `tool_search`."""
    execution: Literal["server", "client"]
    """Whether the server searches (the default) or the client does."""
    description: str | None
    """Tells the model what it may find; for a search by the client."""
    parameters: Mapping[str, object] | None
    """A JSON schema of the search's arguments; for a search by the client."""
