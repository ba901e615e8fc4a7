# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaComputerActionClick(Model):
    """Beta computer action click (`click`)."""

    type: Literal["click"] = "click"
    button: Literal["left", "right", "wheel", "back", "forward"] | str
    x: int
    y: int
    keys: list[str] | None = None
