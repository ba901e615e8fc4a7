# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.federation_rule_deleted import FederationRuleDeleted as FederationRuleDeleted


__all__ = ["FederationRuleDeleted"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FederationRuleDeleted": "openai_generated.models.federation_rule_deleted",
    },
)
