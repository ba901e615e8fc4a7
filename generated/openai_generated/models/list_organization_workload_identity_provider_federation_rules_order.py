# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ListOrganizationWorkloadIdentityProviderFederationRulesOrder: TypeAlias = Literal["asc", "desc"]
"""List organization workload identity provider federation rules order: the values known when this was generated."""
