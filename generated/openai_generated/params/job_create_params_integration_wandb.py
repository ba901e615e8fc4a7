# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import SequenceNotStr, TypedDict


class JobCreateParamsIntegrationWandb(TypedDict, total=False):
    """Job create params integration wandb."""

    project: Required[str]
    """The project there that gets the run."""
    name: str | None
    """What to call the run there; the job's id if left out or None."""
    entity: str | None
    """The team or user there; the default of the registered API key if left out or None."""
    tags: SequenceNotStr[str]
    """Labels for the run, beside the server's own; left out for none."""
