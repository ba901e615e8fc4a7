# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.federation_rule_permissions import FederationRulePermissions


@model
class FederationRuleCreateParams(Model):
    """Federation rule create params."""

    attribute_matchers: dict[str, str | bool | int | float]
    project_id: str
    service_account_id: str
    description: str | None = None
    enabled: bool | None = None
    name: str | None = None
    permissions: FederationRulePermissions | None = None
