# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import TypedDict


class NamespaceToolToolFunctionParam(TypedDict, total=False):
    """Namespace tool tool function (`function`)."""

    name: Required[str]
    """What the function is called: letters, digits, underscores and dashes."""
    description: str | None
    """Tells the model what the function does and when to call it."""
    parameters: Mapping[str, object] | None
    """A JSON schema of the arguments."""
    strict: bool | None
    """Whether the arguments are bound to follow the schema exactly."""
    type: Required[Literal["function"]]
    """Always `function`."""
    defer_loading: bool
    """Whether the model learns of the tool only when a tool search finds it; false by default."""
