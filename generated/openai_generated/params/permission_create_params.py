# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import SequenceNotStr, TypedDict


class PermissionCreateParams(TypedDict, total=False):
    """What `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions` takes."""

    project_ids: Required[SequenceNotStr[str]]
    """The ids of the projects that may use the checkpoint."""
