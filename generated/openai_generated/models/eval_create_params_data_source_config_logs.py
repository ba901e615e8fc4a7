# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class EvalCreateParamsDataSourceConfigLogs(Model):
    """Eval create params data source config logs (`logs`)."""

    type: Literal["logs"] = "logs"
    """Always `logs`."""
    metadata: dict[str, object] | None = None
    """Which stored answers to take: those with these pairs; left out, all of them."""
