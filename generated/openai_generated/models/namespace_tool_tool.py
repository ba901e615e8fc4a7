# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.custom_tool import CustomTool


@model
class NamespaceToolToolFunction(Model):
    """Namespace tool tool function (`function`)."""

    name: str
    """What the function is called: letters, digits, underscores and dashes."""
    description: str | None = None
    """Tells the model what the function does and when to call it."""
    parameters: dict[str, object] | None = None
    """A JSON schema of the arguments."""
    strict: bool | None = None
    """Whether the arguments are bound to follow the schema exactly."""
    type: Literal["function"] = "function"
    """Always `function`."""
    output_schema: dict[str, object] | None = None
    """The JSON schema of what the function returns; None where none is given."""
    defer_loading: bool | None = None
    """Whether the model learns of the tool only when a tool search finds it; false by default."""
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    """Whether the model calls the tool itself, from programs that it writes, or both; None for its default."""
    async_: bool | None = wire("async", default=None)
    """Whether the model may go on while the call is being answered; left out, it waits."""


if TYPE_CHECKING:
    NamespaceToolTool: TypeAlias = NamespaceToolToolFunction | CustomTool
    """Namespace tool tool: one of 2 kinds, told apart by `type`."""
else:
    NamespaceToolTool = TaggedUnion(
        "NamespaceToolTool",
        __package__,
        key="type",
        variants={
            "custom": "CustomTool",
            "function": "NamespaceToolToolFunction",
        },
        shapes=(),
    )
