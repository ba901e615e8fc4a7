# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class FederationRulePermissionsServiceAccountDefault(Model):
    """Federation rule permissions service account default (`service_account_default`)."""

    type: Literal["service_account_default"] = "service_account_default"
    """Always `service_account_default`."""


@model
class FederationRulePermissionsRestricted(Model):
    """Federation rule permissions restricted (`restricted`)."""

    scopes: list[str]
    """The permissions that are left, such as `model.request`."""
    type: Literal["restricted"] = "restricted"
    """Always `restricted`."""


if TYPE_CHECKING:
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
