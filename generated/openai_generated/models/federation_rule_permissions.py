# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.federation_rule_permissions_restricted import FederationRulePermissionsRestricted
    from openai_generated.models.federation_rule_permissions_service_account_default import (
        FederationRulePermissionsServiceAccountDefault,
    )

    FederationRulePermissions: TypeAlias = (
        FederationRulePermissionsServiceAccountDefault | FederationRulePermissionsRestricted
    )
    """Federation rule permissions: one of 2 kinds, told apart by `type`."""
else:
    FederationRulePermissions = TaggedUnion(
        "FederationRulePermissions",
        __package__,
        key="type",
        variants={
            "restricted": "FederationRulePermissionsRestricted",
            "service_account_default": "FederationRulePermissionsServiceAccountDefault",
        },
        shapes=(),
    )
