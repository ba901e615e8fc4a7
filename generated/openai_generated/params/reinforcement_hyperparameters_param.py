# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class ReinforcementHyperparametersParam(TypedDict, total=False):
    """Reinforcement hyperparameters."""

    batch_size: Literal["auto"] | int
    """How many examples one step learns from, 1 to 256; `auto`, the default, goes by the data."""
    learning_rate_multiplier: Literal["auto"] | float
    """Scales the size of each step, above 0; lower memorizes less; `auto` by default."""
    n_epochs: Literal["auto"] | int
    """How often the training runs through the data, 1 to 50; `auto` by default."""
    reasoning_effort: Literal["default", "low", "medium", "high"]
    """How long the model thinks while it is trained; `default` is the model's own measure."""
    compute_multiplier: Literal["auto"] | float
    """How much the model explores while it learns, above 0.00001 up to 10; `auto` by default."""
    eval_interval: Literal["auto"] | int
    """How many training steps lie between two evaluations, 1 or more; `auto` by default."""
    eval_samples: Literal["auto"] | int
    """How many answers each evaluation takes per example, 1 or more; `auto` by default."""
