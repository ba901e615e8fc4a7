# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.project_rate_limit import ProjectRateLimit


@model
class ProjectRateLimitListResponse(Model):
    """Project rate limit list response (`list`)."""

    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[ProjectRateLimit]
    """The rate limits on this page."""
    first_id: str | None = None
    """The id of the first rate limit here; None on an empty page."""
    last_id: str | None = None
    """The id of the last rate limit here, for `after`; None on an empty page."""
    has_more: bool
    """Whether another page follows."""
