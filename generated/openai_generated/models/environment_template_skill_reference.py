# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class EnvironmentTemplateSkillReference(Model):
    """Environment template skill reference (`skill_reference`)."""

    skill_id: str
    type: Literal["skill_reference"] = "skill_reference"
    version: str | None = None
