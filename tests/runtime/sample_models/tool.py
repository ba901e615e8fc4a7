"""A class with a field that is called like a method."""

from __future__ import annotations

from openai_runtime.model import Model, model


@model
class Tool(Model):
    """A tool."""

    name: str
    keys: list[str] | None = None
