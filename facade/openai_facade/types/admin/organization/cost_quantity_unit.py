# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.usage_costs_response_data_result_organization_costs_result import (
    UsageCostsResponseDataResultOrganizationCostsResultQuantityUnit,
)


CostQuantityUnit: TypeAlias = str | UsageCostsResponseDataResultOrganizationCostsResultQuantityUnit
"""Cost quantity unit."""

__all__ = ["CostQuantityUnit"]
