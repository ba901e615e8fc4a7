# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class JobCreateParamsHyperparameters(TypedDict, total=False):
    """Job create params hyperparameters."""

    batch_size: Literal["auto"] | int
    """How many examples one step learns from, 1 to 256; `auto` by default."""
    learning_rate_multiplier: Literal["auto"] | float
    """Scales the size of each step, above 0; `auto` by default."""
    n_epochs: Literal["auto"] | int
    """How often the training runs through the data, 1 to 50; `auto` by default."""
