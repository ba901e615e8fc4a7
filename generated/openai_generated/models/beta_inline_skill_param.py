# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_inline_skill_source_param import BetaInlineSkillSourceParam


@model
class BetaInlineSkillParam(Model):
    """Beta inline skill param (`inline`)."""

    type: Literal["inline"] = "inline"
    name: str
    description: str
    source: BetaInlineSkillSourceParam
