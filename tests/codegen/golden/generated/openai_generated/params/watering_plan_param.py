# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class WateringPlanParam(TypedDict, total=False):
    """Watering plan."""

    litres: Required[float]
    every: str
