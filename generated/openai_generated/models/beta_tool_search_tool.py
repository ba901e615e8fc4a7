# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaToolSearchTool(Model):
    """Beta tool search tool (`tool_search`)."""

    type: Literal["tool_search"] = "tool_search"
    """Always `tool_search`."""
    execution: Literal["server", "client"] | None = None
    """Whether the server searches (the default) or the client does."""
    description: str | None = None
    """Tells the model what it may find; for a search by the client."""
    parameters: dict[str, object] | None = None
    """A JSON schema of the search's arguments; for a search by the client."""
