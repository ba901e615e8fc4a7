# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SkillVersion(Model):
    """Skill version (`skill.version`)."""

    object: Literal["skill.version"] = "skill.version"
    """Always `skill.version`."""
    id: str
    skill_id: str
    version: str
    created_at: int
    name: str
    description: str
