# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class EvalUpdateParams(Model):
    """Eval update params."""

    name: str | None = None
    metadata: dict[str, str] | None = None
