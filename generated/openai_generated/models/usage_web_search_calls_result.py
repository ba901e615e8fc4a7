# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UsageWebSearchCallsResult(Model):
    """Usage web search calls result (`organization.usage.web_searches.result`)."""

    object: Literal["organization.usage.web_searches.result"] = "organization.usage.web_searches.result"
    num_model_requests: int
    num_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
    context_level: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | str | None = None
