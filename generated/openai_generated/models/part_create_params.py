# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class PartCreateParams(Model):
    """Part create params."""

    data: object
    """The bytes of this part, at most 64 MB."""
