# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required, TypeAlias

from openai_generated import params
from openai_runtime.types import SequenceNotStr, TypedDict


class WateringPlanParam(TypedDict, total=False):
    """Watering plan."""

    litres: Required[float]
    every: str


class PruningPlanParam(TypedDict, total=False):
    """Pruning plan."""

    cuts: Required[int]
    dates: Required[SequenceNotStr[str]]


PlanParam: TypeAlias = params.WateringPlanParam | params.PruningPlanParam
"""Plan: one of 2 kinds, told apart by their fields."""
