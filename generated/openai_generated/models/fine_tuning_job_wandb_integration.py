# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class FineTuningJobWandbIntegration(Model):
    """Fine tuning job wandb integration."""

    project: str
    name: str | None = None
    entity: str | None = None
    tags: list[str] | None = None
