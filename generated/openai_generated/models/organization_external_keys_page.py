# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.external_key import ExternalKey


@model
class OrganizationExternalKeysPage(Model):
    """Organization external keys page."""

    object: str
    """Always `list`."""
    data: list[ExternalKey]
    """The keys on this page."""
    first_id: str | None = None
    """The id of the first key here; None on an empty page."""
    last_id: str | None = None
    """The id of the last key here, for `after`; None on an empty page."""
    has_more: bool
    """Whether another page follows."""
