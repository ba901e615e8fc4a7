# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseFunctionTool(Model):
    """Response function tool (`function`)."""

    type: Literal["function"] = "function"
    """Always `function`."""
    name: str
    """What the function is called: letters, digits, underscores and dashes."""
    description: str | None = None
    """Tells the model what the function does and when to call it."""
    parameters: dict[str, object] | None = None
    """A JSON schema of the arguments."""
    output_schema: dict[str, object] | None = None
    """The JSON schema of what the function returns; None where none is given."""
    strict: bool | None = None
    """Whether the arguments are bound to follow the schema exactly."""
    defer_loading: bool | None = None
    """Whether the model learns of the tool only when a tool search finds it; false by default."""
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    """Whether the model calls the tool itself, from programs that it writes, or both; None for its default."""
    async_: bool | None = wire("async", default=None)
    """Whether the model may go on while the call is being answered; left out, it waits."""
