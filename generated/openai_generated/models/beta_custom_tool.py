# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_custom_tool_format import BetaCustomToolFormat


@model
class BetaCustomTool(Model):
    """Beta custom tool (`custom`)."""

    type: Literal["custom"] = "custom"
    """Always `custom`."""
    name: str
    """The word by which the model calls the tool."""
    description: str | None = None
    """Tells the model what the tool does and when to use it."""
    format: BetaCustomToolFormat | None = None
    """The form of the input: any text (the default), or text that a grammar allows."""
    defer_loading: bool | None = None
    """Whether the model learns of the tool only when a tool search finds it; false by default."""
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    """Whether the model calls the tool itself, from programs that it writes, or both; None for its default."""
    async_: bool | None = wire("async", default=None)
    """Whether the model may go on while the call is being answered; left out, it waits."""
