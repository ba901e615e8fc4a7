# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class FineTuningJobError(Model):
    """Fine tuning job error."""

    code: str
    """The kind of failure, for programs."""
    message: str
    """The failure in words, for people."""
    param: str | None = None
    """The argument at fault, such as `training_file`; None where no single one is."""
