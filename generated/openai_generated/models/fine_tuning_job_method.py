# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.reinforcement_method_grader import ReinforcementMethodGrader


@model
class FineTuningJobMethod(Model):
    """Fine tuning job method."""

    type: Literal["supervised", "dpo", "reinforcement"]
    """How to train: from good answers, from preferred answers, or by a grader's scores."""
    supervised: SupervisedMethod | None = None
    """The settings when `type` is `supervised`, else absent."""
    dpo: DpoMethod | None = None
    """The settings when `type` is `dpo`, else absent."""
    reinforcement: ReinforcementMethod | None = None
    """The grader and the settings when `type` is `reinforcement`, else absent."""


FineTuningJobMethodType: TypeAlias = Literal["supervised", "dpo", "reinforcement"]
"""Fine tuning job method type: the values known when this was generated."""


@model
class SupervisedMethod(Model):
    """Supervised method."""

    hyperparameters: SupervisedHyperparameters | None = None
    """The settings of the training; what is left out is `auto`."""


@model
class SupervisedHyperparameters(Model):
    """Supervised hyperparameters."""

    batch_size: Literal["auto"] | int | None = None
    """How many examples one step learns from, 1 to 256; `auto`, the default, goes by the data."""
    learning_rate_multiplier: Literal["auto"] | float | None = None
    """Scales the size of each step, above 0; lower memorizes less; `auto` by default."""
    n_epochs: Literal["auto"] | int | None = None
    """How often the training runs through the data, 1 to 50; `auto` by default."""


@model
class DpoMethod(Model):
    """Dpo method."""

    hyperparameters: DpoHyperparameters | None = None
    """The settings of the training; what is left out is `auto`."""


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


@model
class ReinforcementMethod(Model):
    """Reinforcement method."""

    grader: ReinforcementMethodGrader
    """What scores the answers; training goes for a high score."""
    hyperparameters: ReinforcementHyperparameters | None = None
    """The settings of the training; what is left out is `auto`."""


@model
class ReinforcementHyperparameters(Model):
    """Reinforcement hyperparameters."""

    batch_size: Literal["auto"] | int | None = None
    """How many examples one step learns from, 1 to 256; `auto`, the default, goes by the data."""
    learning_rate_multiplier: Literal["auto"] | float | None = None
    """Scales the size of each step, above 0; lower memorizes less; `auto` by default."""
    n_epochs: Literal["auto"] | int | None = None
    """How often the training runs through the data, 1 to 50; `auto` by default."""
    reasoning_effort: Literal["default", "low", "medium", "high"] | None = None
    """How long the model thinks while it is trained; `default` is the model's own measure."""
    compute_multiplier: Literal["auto"] | float | None = None
    """How much the model explores while it learns, above 0.00001 up to 10; `auto` by default."""
    eval_interval: Literal["auto"] | int | None = None
    """How many training steps lie between two evaluations, 1 or more; `auto` by default."""
    eval_samples: Literal["auto"] | int | None = None
    """How many answers each evaluation takes per example, 1 or more; `auto` by default."""


ReinforcementHyperparametersReasoningEffort: TypeAlias = Literal["default", "low", "medium", "high"]
"""Reinforcement hyperparameters reasoning effort: the values known when this was generated."""
