# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.federation_rule import FederationRule


@model
class OrganizationWorkloadIdentityProviderFederationRulesPage(Model):
    """Organization workload identity provider federation rules page."""

    object: str
    data: list[FederationRule]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
