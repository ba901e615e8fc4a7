# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class FineTuningJobWandbIntegration(Model):
    """Fine tuning job wandb integration."""

    project: str
    """The project there that gets the run."""
    name: str | None = None
    """What the run is called there; the job's id if None."""
    entity: str | None = None
    """The team or user there; the default of the API key if None."""
    tags: list[str] | None = None
    """Labels for the run; some of the server's own come on top."""
