# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DpoHyperparameters(Model):
    """Dpo hyperparameters."""

    beta: Literal["auto"] | float | None = None
    """How closely the new model is held to the old one, above 0 up to 2; `auto` by default."""
    batch_size: Literal["auto"] | int | None = None
    """How many examples one step learns from, 1 to 256; `auto`, the default, goes by the data."""
    learning_rate_multiplier: Literal["auto"] | float | None = None
    """Scales the size of each step, above 0; lower memorizes less; `auto` by default."""
    n_epochs: Literal["auto"] | int | None = None
    """How often the training runs through the data, 1 to 50; `auto` by default."""
