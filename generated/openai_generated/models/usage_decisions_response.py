# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.usage_decisions_response_data import UsageDecisionsResponseData


@model
class UsageDecisionsResponse(Model):
    """Usage decisions response (`page`)."""

    data: list[UsageDecisionsResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"] = "page"
