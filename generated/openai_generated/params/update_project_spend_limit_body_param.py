# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class UpdateProjectSpendLimitBodyParam(TypedDict, total=False):
    """What `POST /organization/projects/{project_id}/spend_limit` takes."""

    threshold_amount: Required[int]
    """The amount of money, a whole number of 0 or more."""
    currency: Required[Literal["USD"]]
    """The currency of the amount; always USD."""
    interval: Required[Literal["month"]]
    """The span of time that the amount is for; always month."""
