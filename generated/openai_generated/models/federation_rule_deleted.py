# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FederationRuleDeleted(Model):
    """Federation rule deleted (`organization.workload_identity_federation_rule.deleted`)."""

    id: str
    """The id that the rule had."""
    deleted: bool
    """True once the rule is gone."""
    object: Literal["organization.workload_identity_federation_rule.deleted"] = (
        "organization.workload_identity_federation_rule.deleted"
    )
    """Always `organization.workload_identity_federation_rule.deleted`."""
