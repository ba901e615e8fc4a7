# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ListOrganizationWorkloadIdentityProvidersOrder: TypeAlias = Literal["asc", "desc"]
"""List organization workload identity providers order: the values known when this was generated."""
