# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class UsageCostsResponseDataResultOrganizationCostsResultAmount(Model):
    """Usage costs response data result organization costs result amount."""

    value: float | None = None
    """How much, in the currency's main unit; fractions of a cent are kept."""
    currency: str | None = None
    """What it is counted in, in small letters, such as `usd`."""
