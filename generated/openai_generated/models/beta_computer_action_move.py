# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaComputerActionMove(Model):
    """Beta computer action move (`move`)."""

    type: Literal["move"] = "move"
    x: int
    y: int
    keys: list[str] | None = None
