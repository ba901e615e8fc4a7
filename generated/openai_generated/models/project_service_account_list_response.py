# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.project_service_account import ProjectServiceAccount


@model
class ProjectServiceAccountListResponse(Model):
    """Project service account list response (`list`)."""

    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[ProjectServiceAccount]
    """The service accounts on this page."""
    first_id: str | None = None
    """The id of the first service account here; None on an empty page."""
    last_id: str | None = None
    """The id of the last service account here, for `after`; None on an empty page."""
    has_more: bool
    """Whether another page follows."""
