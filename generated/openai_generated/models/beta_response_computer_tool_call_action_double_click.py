# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponseComputerToolCallActionDoubleClick(Model):
    """Beta response computer tool call action double click (`double_click`)."""

    type: Literal["double_click"] = "double_click"
    x: int
    y: int
    keys: list[str] | None = None
