# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


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


@model
class InlineSkillSource(Model):
    """Inline skill source (`base64`)."""

    type: Literal["base64"] = "base64"
    """Always `base64`."""
    media_type: Literal["application/zip"] = "application/zip"
    """Always `application/zip`."""
    data: str
    """The zip archive in base64."""
