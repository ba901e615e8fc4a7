# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ComputerCallSafetyCheckParam(Model):
    """Computer call safety check param."""

    id: str
    """The id of the check, which an acknowledgement repeats."""
    code: str | None = None
    """A short word for the kind of danger."""
    message: str | None = None
    """What may be dangerous here, for people to read."""
