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
    """Always `organization.costs.result`."""
    amount: UsageCostsResponseDataResultOrganizationCostsResultAmount | None = None
    """What was spent."""
    line_item: str | None = None
    """The item on the invoice; None unless grouped by it."""
    project_id: str | None = None
    """The project that the figures are about; None unless grouped by it."""
    api_key_id: str | None = None
    """The key that the figures are about; None unless grouped by it."""
    quantity: float | None = None
    """How much was used of the item; None unless grouped by it."""
    quantity_unit: str | UsageCostsResponseDataResultOrganizationCostsResultQuantityUnit | None = None
    """What the quantity is counted in; None where there is no quantity."""
    api_source: Literal["agents_api", "unlabeled"] | None = None
    """The API that the requests came through; None unless grouped by it."""
    user_id: str | None = None
    """The user that the figures are about; None unless grouped by it."""
