# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.plan import WateringPlan as WateringPlan


__all__ = ["WateringPlan"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "WateringPlan": "openai_generated.models.plan",
    },
)
