# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class UsageWebSearchCallsResult(Model):
    """Usage web search calls result (`organization.usage.web_searches.result`)."""

    object: Literal["organization.usage.web_searches.result"] = "organization.usage.web_searches.result"
    """Always `organization.usage.web_searches.result`."""
    num_model_requests: int
    """How many model requests led to searches."""
    num_requests: int
    """How many searches were made."""
    project_id: str | None = None
    """The project that the figures are about; None unless grouped by it."""
    user_id: str | None = None
    """The user that the figures are about; None unless grouped by it."""
    api_key_id: str | None = None
    """The key that the figures are about; None unless grouped by it."""
    model: str | None = None
    """The model that the figures are about; None unless grouped by it."""
    context_level: str | None = None
    """How much of what was found went to the model; None unless grouped by it."""
    api_source: Literal["agents_api", "unlabeled"] | None = None
    """The API that the requests came through; None unless grouped by it."""


UsageWebSearchCallsResultApiSource: TypeAlias = Literal["agents_api", "unlabeled"]
"""Usage web search calls result API source: the values known when this was generated."""
