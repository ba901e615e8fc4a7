# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class UsageCostsResponseDataResultOrganizationCostsResultAmount(Model):
    """Usage costs response data result organization costs result amount."""

    value: float | None = None
    currency: str | None = None
