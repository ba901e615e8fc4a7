# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CodeInterpreterLogs(Model):
    """Code interpreter logs (`logs`)."""

    index: int
    """Which output of the call this belongs to, counted from 0."""
    type: Literal["logs"] = "logs"
    """Always `logs`."""
    logs: str | None = None
    """Printed text to append to what came before."""
