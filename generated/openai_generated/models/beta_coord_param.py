# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaCoordParam(Model):
    """Beta coord param."""

    x: int
    y: int
