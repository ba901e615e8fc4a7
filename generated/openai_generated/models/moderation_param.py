# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.moderation_policy_param import ModerationPolicyParam


@model
class ModerationParam(Model):
    """Moderation param."""

    model: str
    policy: ModerationPolicyParam | None = None
