# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.admin.organization.workload_identity_providers import (
        federation_rule as federation_rule,
        federation_rule_create_params as federation_rule_create_params,
        federation_rule_deleted as federation_rule_deleted,
        federation_rule_list_params as federation_rule_list_params,
        federation_rule_update_params as federation_rule_update_params,
    )
    from openai_generated.models.federation_rule import FederationRule as FederationRule
    from openai_generated.models.federation_rule_deleted import FederationRuleDeleted as FederationRuleDeleted
    from openai_generated.params.federation_rule_create_params import (
        FederationRuleCreateParams as FederationRuleCreateParams,
    )
    from openai_generated.params.federation_rule_list_params import FederationRuleListParams as FederationRuleListParams
    from openai_generated.params.federation_rule_update_params import (
        FederationRuleUpdateParams as FederationRuleUpdateParams,
    )


__all__ = [
    "FederationRule",
    "FederationRuleCreateParams",
    "FederationRuleDeleted",
    "FederationRuleListParams",
    "FederationRuleUpdateParams",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FederationRule": "openai_generated.models.federation_rule",
        "FederationRuleCreateParams": "openai_generated.params.federation_rule_create_params",
        "FederationRuleDeleted": "openai_generated.models.federation_rule_deleted",
        "FederationRuleListParams": "openai_generated.params.federation_rule_list_params",
        "FederationRuleUpdateParams": "openai_generated.params.federation_rule_update_params",
        "federation_rule": ".federation_rule:",
        "federation_rule_create_params": ".federation_rule_create_params:",
        "federation_rule_deleted": ".federation_rule_deleted:",
        "federation_rule_list_params": ".federation_rule_list_params:",
        "federation_rule_update_params": ".federation_rule_update_params:",
    },
)
