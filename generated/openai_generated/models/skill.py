# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class Skill(Model):
    """Skill (`skill`)."""

    id: str
    object: Literal["skill"] = "skill"
    """Always `skill`."""
    name: str
    description: str
    created_at: int
    default_version: str
    latest_version: str
