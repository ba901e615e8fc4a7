# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.federation_rule_list_params import FederationRuleListParams as FederationRuleListParams


__all__ = ["FederationRuleListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FederationRuleListParams": "openai_generated.params.federation_rule_list_params",
    },
)
