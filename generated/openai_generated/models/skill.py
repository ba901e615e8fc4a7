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
    """What tools and calls name the skill by, in the form `skill_…`."""
    object: Literal["skill"] = "skill"
    """Always `skill`."""
    name: str
    """What the model sees as the name; it comes from `SKILL.md`."""
    description: str
    """When to use the skill, in the words of `SKILL.md`; the model decides by it."""
    created_at: int
    """When the skill was uploaded, in seconds since 1970."""
    default_version: str
    """The version that is used when none is named."""
    latest_version: str
    """The highest version there is."""
