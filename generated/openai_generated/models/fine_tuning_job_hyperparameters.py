# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FineTuningJobHyperparameters(Model):
    """Fine tuning job hyperparameters."""

    batch_size: Literal["auto"] | int | None = None
    """How many examples one step learns from; `auto` until it is settled."""
    learning_rate_multiplier: Literal["auto"] | float | None = None
    """Scales the size of each step; `auto` until it is settled."""
    n_epochs: Literal["auto"] | int | None = None
    """How often the training runs through the data; `auto` until it is settled."""
