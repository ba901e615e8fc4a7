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
    """Always `list`."""
    data: list[FederationRule]
    """The rules on this page."""
    first_id: str | None = None
    """The id of the first rule here; None on an empty page."""
    last_id: str | None = None
    """The id of the last rule here, for `after`; None on an empty page."""
    has_more: bool
    """Whether another page follows."""
