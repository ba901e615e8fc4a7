# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_moderation_policy_param import BetaModerationPolicyParam


@model
class BetaModerationParam(Model):
    """Beta moderation param."""

    model: str
    policy: BetaModerationPolicyParam | None = None
