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
    """What other calls name the rule by."""
    attribute_matchers: dict[str, str | bool | int | float]
    """What the token's attributes must be for the rule to count."""
    created_at: int
    """When the rule was made, in seconds since 1970."""
    description: str | None = None
    """What the rule is for, for people; None if it was not said."""
    enabled: bool
    """Whether the rule is in force."""
    name: str | None = None
    """A label for people; None if it has none."""
    object: Literal["organization.workload_identity_federation_rule"] = "organization.workload_identity_federation_rule"
    """Always `organization.workload_identity_federation_rule`."""
    permissions: FederationRulePermissions
    """What tokens under the rule permit, all that the account may do or less."""
    project_id: str
    """The project that tokens give access to."""
    service_account_id: str
    """The service account that tokens act as."""
    updated_at: int
    """When the rule was last changed, in seconds since 1970."""
    workload_identity_provider_id: str
    """The provider whose tokens the rule is about."""
