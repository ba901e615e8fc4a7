# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.inline_capability_source_param import InlineCapabilitySourceParam


@model
class HostedSkillParamInline(Model):
    """Hosted skill param inline (`inline`)."""

    description: str
    name: str
    source: InlineCapabilitySourceParam
    type: Literal["inline"] = "inline"
