# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class JobCreateParamsIntegrationWandb(Model):
    """Job create params integration wandb."""

    project: str
    """The project there that gets the run."""
    name: str | None = None
    """What to call the run there; the job's id if left out or None."""
    entity: str | None = None
    """The team or user there; the default of the registered API key if left out or None."""
    tags: list[str] | None = None
    """Labels for the run, beside the server's own; left out for none."""
