# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.federation_rule_permissions import FederationRulePermissions


@model
class FederationRule(Model):
    """Federation rule (`organization.workload_identity_federation_rule`)."""

    id: str
    attribute_matchers: dict[str, str | bool | int | float]
    created_at: int
    description: str | None = None
    enabled: bool
    name: str | None = None
    object: Literal["organization.workload_identity_federation_rule"] = "organization.workload_identity_federation_rule"
    permissions: FederationRulePermissions
    project_id: str
    service_account_id: str
    updated_at: int
    workload_identity_provider_id: str
