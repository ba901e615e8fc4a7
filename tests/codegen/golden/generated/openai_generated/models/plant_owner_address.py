# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class PlantOwnerAddress(Model):
    """Plant owner address."""

    street: str | None = None
    """Where the owner lives, without the number."""
