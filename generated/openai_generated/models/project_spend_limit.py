# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.spend_limit_enforcement import SpendLimitEnforcement


@model
class ProjectSpendLimit(Model):
    """Project spend limit (`project.spend_limit`)."""

    object: Literal["project.spend_limit"] = "project.spend_limit"
    threshold_amount: int
    currency: Literal["USD"] | str
    interval: Literal["month"] | str
    enforcement: SpendLimitEnforcement
