# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ContainerCreateParamsExpiresAfter(TypedDict, total=False):
    """Container create params expires after."""

    anchor: Required[Literal["last_active_at"]]
    """Always `last_active_at`."""
    minutes: Required[int]
    """How many minutes the container outlives the anchor, such as 20."""
