# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from openai_runtime.types import TypedDict


class RealtimeFunctionToolParam(TypedDict, total=False):
    """Realtime function tool (`function`)."""

    type: Literal["function"]
    """Always `function`."""
    name: str
    """What the function is called."""
    description: str
    """Tells the model when to call the function, and what to say about it."""
    parameters: Mapping[str, object]
    """A JSON schema of the arguments."""
