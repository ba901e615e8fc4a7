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
    """Always `project.spend_limit`."""
    threshold_amount: int
    """How much may be spent in the interval, in cents."""
    currency: Literal["USD"] | str
    """What the amount is counted in; `USD` is the one there is."""
    interval: Literal["month"] | str
    """The span that the amount is for; `month` is the one there is."""
    enforcement: SpendLimitEnforcement
    """Whether the bound has been reached and requests are refused."""
