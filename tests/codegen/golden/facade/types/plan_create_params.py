# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.plan_param import PlanParam as PlanCreateParams


__all__ = ["PlanCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PlanCreateParams": "openai_generated.params.plan_param:PlanParam",
    },
)
