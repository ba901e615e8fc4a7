# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class CustomToolParam(TypedDict, total=False):
    """Custom tool (`custom`)."""

    type: Required[Literal["custom"]]
    """Always `custom`."""
    name: Required[str]
    """The word by which the model calls the tool."""
    description: str
    """Tells the model what the tool does and when to use it."""
    format: params.CustomToolInputFormatParam | Model
    """The form of the input: any text (the default), or text that a grammar allows."""
    defer_loading: bool
    """Whether the model learns of the tool only when a tool search finds it; false by default."""
