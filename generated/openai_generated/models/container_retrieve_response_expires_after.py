# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ContainerRetrieveResponseExpiresAfter(Model):
    """Container retrieve response expires after."""

    anchor: Literal["last_active_at"] | None = None
    """Always `last_active_at`."""
    minutes: int | None = None
    """How many minutes after its last use it expires."""
