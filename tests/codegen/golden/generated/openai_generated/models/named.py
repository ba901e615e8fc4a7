# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class Named(Model):
    """Named."""

    name: str
    """What people call it; inherited by every plant."""
