# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_moderation_config_param import BetaModerationConfigParam


@model
class BetaModerationPolicyParam(Model):
    """Beta moderation policy param."""

    input: BetaModerationConfigParam | None = None
    output: BetaModerationConfigParam | None = None
