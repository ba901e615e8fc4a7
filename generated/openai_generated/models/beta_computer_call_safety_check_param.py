# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaComputerCallSafetyCheckParam(Model):
    """Beta computer call safety check param."""

    id: str
    code: str | None = None
    message: str | None = None
