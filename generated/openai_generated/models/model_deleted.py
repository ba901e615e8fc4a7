# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ModelDeleted(Model):
    """Model deleted."""

    id: str
    """The name that the model had."""
    deleted: bool
    """True once the model is gone."""
    object: str
    """Always `model`."""
