# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_inline_skill_source import BetaInlineSkillSource


@model
class BetaInlineSkill(Model):
    """Beta inline skill (`inline`)."""

    type: Literal["inline"] = "inline"
    name: str
    description: str
    source: BetaInlineSkillSource
