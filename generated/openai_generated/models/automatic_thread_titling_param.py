# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AutomaticThreadTitlingParam(Model):
    """Automatic thread titling param."""

    enabled: bool | None = None
    """Whether threads get a title by themselves; true by default."""
