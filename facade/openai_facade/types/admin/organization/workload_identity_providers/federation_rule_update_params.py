# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.federation_rule_permissions_param import FederationRulePermissionsParam as Permissions
    from openai_generated.params.federation_rule_update_params import (
        FederationRuleUpdateParams as FederationRuleUpdateParams,
    )
    from openai_generated.params.federation_rule_update_params_permissions_default_permissions_param import (
        FederationRuleUpdateParamsPermissionsDefaultPermissionsParam as PermissionsDefaultPermissionsParam,
    )
    from openai_generated.params.federation_rule_update_params_permissions_restricted_permissions_param import (
        FederationRuleUpdateParamsPermissionsRestrictedPermissionsParam as PermissionsRestrictedPermissionsParam,
    )


__all__ = [
    "FederationRuleUpdateParams",
    "Permissions",
    "PermissionsDefaultPermissionsParam",
    "PermissionsRestrictedPermissionsParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FederationRuleUpdateParams": "openai_generated.params.federation_rule_update_params",
        "Permissions": "openai_generated.params.federation_rule_permissions_param:FederationRulePermissionsParam",
        "PermissionsDefaultPermissionsParam": "openai_generated.params.federation_rule_update_params_permissions_default_permissions_param:FederationRuleUpdateParamsPermissionsDefaultPermissionsParam",
        "PermissionsRestrictedPermissionsParam": "openai_generated.params.federation_rule_update_params_permissions_restricted_permissions_param:FederationRuleUpdateParamsPermissionsRestrictedPermissionsParam",
    },
)
