# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


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


@model
class UsageCostsResponseDataResultOrganizationCostsResultAmount(Model):
    """Usage costs response data result organization costs result amount."""

    value: float | None = None
    """How much, in the currency's main unit; fractions of a cent are kept."""
    currency: str | None = None
    """What it is counted in, in small letters, such as `usd`."""


UsageCostsResponseDataResultOrganizationCostsResultQuantityUnit: TypeAlias = Literal[
    "tokens",
    "1000_tokens",
    "duration_seconds",
    "duration_minutes",
    "duration_hours",
    "gibibyte_hours",
    "images",
    "characters",
]
"""Usage costs response data result organization costs result quantity unit: the values known when this was generated."""


UsageCostsResponseDataResultOrganizationCostsResultApiSource: TypeAlias = Literal["agents_api", "unlabeled"]
"""Usage costs response data result organization costs result API source: the values known when this was generated."""
