# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class FineTuningJobCheckpointMetrics(Model):
    """Fine tuning job checkpoint metrics."""

    step: float | None = None
    """The training step that the figures are from."""
    train_loss: float | None = None
    """The loss on the step's training examples; lower is better."""
    train_mean_token_accuracy: float | None = None
    """The share of training tokens guessed right, 0 to 1."""
    valid_loss: float | None = None
    """The loss on a few validation examples; absent without a validation file."""
    valid_mean_token_accuracy: float | None = None
    """The share of tokens guessed right in a few validation examples, 0 to 1; absent without such."""
    full_valid_loss: float | None = None
    """The loss on the whole validation file, measured once an epoch; absent at other steps."""
    full_valid_mean_token_accuracy: float | None = None
    """The share of tokens guessed right in the whole validation file, 0 to 1; absent within an epoch."""
