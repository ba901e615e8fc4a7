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
    """Identifies this version."""
    skill_id: str
    """The skill that it is a version of."""
    version: str
    """The number that calls and tools name it by; a later one is higher."""
    created_at: int
    """When the version was uploaded, in seconds since 1970."""
    name: str
    """What this version calls itself."""
    description: str
    """When to use the skill, in the words of this version."""
