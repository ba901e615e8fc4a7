# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.project_certificate_list_response import ProjectCertificateListResponse


@model
class ListProjectCertificatesResponse(Model):
    """List project certificates response (`list`)."""

    data: list[ProjectCertificateListResponse]
    """The certificates on this page."""
    first_id: str | None = None
    """The id of the first certificate here; None on an empty page."""
    last_id: str | None = None
    """The id of the last certificate here, for `after`; None on an empty page."""
    has_more: bool
    """Whether another page follows."""
    object: Literal["list"] = "list"
    """Always `list`."""
