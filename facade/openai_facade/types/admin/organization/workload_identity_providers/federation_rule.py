# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.federation_rule import FederationRule as FederationRule
    from openai_generated.models.federation_rule_permissions import (
        FederationRulePermissions as Permissions,
        FederationRulePermissionsRestricted as PermissionsRestricted,
        FederationRulePermissionsServiceAccountDefault as PermissionsServiceAccountDefault,
    )


__all__ = ["FederationRule", "Permissions", "PermissionsRestricted", "PermissionsServiceAccountDefault"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FederationRule": "openai_generated.models.federation_rule",
        "Permissions": "openai_generated.models.federation_rule_permissions:FederationRulePermissions",
        "PermissionsRestricted": "openai_generated.models.federation_rule_permissions:FederationRulePermissionsRestricted",
        "PermissionsServiceAccountDefault": "openai_generated.models.federation_rule_permissions:FederationRulePermissionsServiceAccountDefault",
    },
)
