# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ContainerCreateParamsExpiresAfter(Model):
    """Container create params expires after."""

    anchor: Literal["last_active_at"] = "last_active_at"
    """Always `last_active_at`."""
    minutes: int
    """How many minutes the container outlives the anchor, such as 20."""
