# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaSkillReference(Model):
    """Beta skill reference (`skill_reference`)."""

    type: Literal["skill_reference"] = "skill_reference"
    """Always `skill_reference`."""
    skill_id: str
    """The skill to make available."""
    version: str | None = None
    """Which version of the skill, or latest; the skill's default version when left out."""
