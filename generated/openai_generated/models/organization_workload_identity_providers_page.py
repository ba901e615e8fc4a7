# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.workload_identity_provider import WorkloadIdentityProvider


@model
class OrganizationWorkloadIdentityProvidersPage(Model):
    """Organization workload identity providers page."""

    object: str
    """Always `list`."""
    data: list[WorkloadIdentityProvider]
    """The providers on this page."""
    first_id: str | None = None
    """The id of the first provider here; None on an empty page."""
    last_id: str | None = None
    """The id of the last provider here, for `after`; None on an empty page."""
    has_more: bool
    """Whether another page follows."""
