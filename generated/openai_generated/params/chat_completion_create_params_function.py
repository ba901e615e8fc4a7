# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from openai_runtime.types import TypedDict


class ChatCompletionCreateParamsFunction(TypedDict, total=False):
    """Chat completion create params function."""

    description: str
    """Tells the model what the function does and when to call it."""
    name: Required[str]
    """What the function is called: letters, digits, underscores and dashes, at most 64."""
    parameters: Mapping[str, object]
    """A JSON schema of the arguments; leave it out for a function that takes none."""
