# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UsageModerationsResult(Model):
    """Usage moderations result (`organization.usage.moderations.result`)."""

    object: Literal["organization.usage.moderations.result"] = "organization.usage.moderations.result"
    """Always `organization.usage.moderations.result`."""
    input_tokens: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
