# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.moderation_config_param import ModerationConfigParam


@model
class ModerationPolicyParam(Model):
    """Moderation policy param."""

    input: ModerationConfigParam | None = None
    output: ModerationConfigParam | None = None
