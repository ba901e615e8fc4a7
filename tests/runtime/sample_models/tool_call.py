"""A call of a function."""

from __future__ import annotations

from typing import Literal

from openai_runtime.model import Model, model


@model
class ToolCall(Model):
    """A function and its arguments as JSON text."""

    type: Literal["tool_call"] = "tool_call"
    id: str
    arguments: str
