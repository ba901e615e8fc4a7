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
    data: list[WorkloadIdentityProvider]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
