"""Keys that are no Python names."""

from __future__ import annotations

from openai_runtime.model import Model, model, wire


@model
class Categories(Model):
    """Scores by category."""

    hate: float
    hate_threatening: float = wire("hate/threatening")
    self_harm: float | None = wire("self-harm", default=None)
    class_: str | None = wire("class", default=None)
