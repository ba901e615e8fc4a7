# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.usage_costs_response_data_result_organization_costs_result_amount import (
        UsageCostsResponseDataResultOrganizationCostsResultAmount,
    )
    from openai_generated.models.usage_costs_response_data_result_organization_costs_result_quantity_unit import (
        UsageCostsResponseDataResultOrganizationCostsResultQuantityUnit,
    )


@model
class UsageCostsResponseDataResultOrganizationCostsResult(Model):
    """Usage costs response data result organization costs result (`organization.costs.result`)."""

    object: Literal["organization.costs.result"] = "organization.costs.result"
    amount: UsageCostsResponseDataResultOrganizationCostsResultAmount | None = None
    line_item: str | None = None
    project_id: str | None = None
    api_key_id: str | None = None
    quantity: float | None = None
    quantity_unit: str | UsageCostsResponseDataResultOrganizationCostsResultQuantityUnit | None = None
    api_source: Literal["agents_api", "unlabeled"] | str | None = None
    user_id: str | None = None
