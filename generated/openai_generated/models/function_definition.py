# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class FunctionDefinition(Model):
    """Function definition."""

    description: str | None = None
    """Tells the model what the function does and when to call it."""
    name: str
    """What the function is called: letters, digits, underscores and dashes, at most 64."""
    parameters: dict[str, object] | None = None
    """A JSON schema of the arguments; leave it out for a function that takes none."""
    strict: bool | None = None
    """Whether the arguments are bound to follow the schema exactly; false by default."""
