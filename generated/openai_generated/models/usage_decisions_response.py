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
    """The spans on this page, earliest first."""
    has_more: bool
    """Whether another page follows."""
    next_page: str | None = None
    """The token for the next page; None on the last one."""
    object: Literal["page"] = "page"
    """Always `page`."""
