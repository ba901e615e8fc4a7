# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import SequenceNotStr, TypedDict


class JobCreateParamsIntegrationWandb(TypedDict, total=False):
    """Job create params integration wandb."""

    project: Required[str]
    name: str | None
    entity: str | None
    tags: SequenceNotStr[str]
