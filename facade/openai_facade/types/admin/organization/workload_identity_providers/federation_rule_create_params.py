# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.federation_rule_create_params import (
        FederationRuleCreateParams as FederationRuleCreateParams,
    )
    from openai_generated.params.federation_rule_permissions_param import (
        FederationRulePermissionsParam as Permissions,
        FederationRulePermissionsRestrictedParam as PermissionsRestricted,
        FederationRulePermissionsServiceAccountDefaultParam as PermissionsServiceAccountDefault,
    )


__all__ = ["FederationRuleCreateParams", "Permissions", "PermissionsRestricted", "PermissionsServiceAccountDefault"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FederationRuleCreateParams": "openai_generated.params.federation_rule_create_params",
        "Permissions": "openai_generated.params.federation_rule_permissions_param:FederationRulePermissionsParam",
        "PermissionsRestricted": "openai_generated.params.federation_rule_permissions_param:FederationRulePermissionsRestrictedParam",
        "PermissionsServiceAccountDefault": "openai_generated.params.federation_rule_permissions_param:FederationRulePermissionsServiceAccountDefaultParam",
    },
)
