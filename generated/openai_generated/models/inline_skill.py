# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.inline_skill_source import InlineSkillSource


@model
class InlineSkill(Model):
    """Inline skill (`inline`)."""

    type: Literal["inline"] = "inline"
    """Always `inline`."""
    name: str
    """What the skill is called."""
    description: str
    """Tells the model what the skill is good for."""
    source: InlineSkillSource
    """The files of the skill, packed into a zip archive."""
