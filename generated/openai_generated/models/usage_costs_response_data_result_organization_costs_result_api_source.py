# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

UsageCostsResponseDataResultOrganizationCostsResultApiSource: TypeAlias = Literal["agents_api", "unlabeled"]
"""Usage costs response data result organization costs result API source: the values known when this was generated."""
