# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class JobCreateParams(TypedDict, total=False):
    """What `POST /fine_tuning/jobs` takes."""

    model: Required[Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str]
    """The id of the model to train, such as gpt-4o-mini."""
    training_file: Required[str]
    """The id of an uploaded JSONL file of examples with the purpose fine-tune."""
    hyperparameters: params.JobCreateParamsHyperparameters | Model
    """Batch size, learning rate and number of epochs; the older form, now part of method."""
    suffix: str | None
    """Up to 64 characters that become part of the new model's name."""
    validation_file: str | None
    """The id of an uploaded JSONL file of examples to measure progress on, none of which is trained on."""
    integrations: Iterable[params.JobCreateParamsIntegration | Model] | None
    """Services that receive the job's metrics, such as wandb."""
    seed: int | None
    """A number from 0 to 2147483647 that makes equal jobs likelier to give equal models."""
    method: params.FineTuningJobMethodParam | Model
    """The training method, supervised, dpo or reinforcement, with its settings."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""


class JobCreateParamsHyperparameters(TypedDict, total=False):
    """Job create params hyperparameters."""

    batch_size: Literal["auto"] | int
    """How many examples one step learns from, 1 to 256; `auto` by default."""
    learning_rate_multiplier: Literal["auto"] | float
    """Scales the size of each step, above 0; `auto` by default."""
    n_epochs: Literal["auto"] | int
    """How often the training runs through the data, 1 to 50; `auto` by default."""


class JobCreateParamsIntegration(TypedDict, total=False):
    """Job create params integration (`wandb`)."""

    type: Required[Literal["wandb"]]
    """Always `wandb`."""
    wandb: Required[params.JobCreateParamsIntegrationWandb | Model]
    """Where in Weights and Biases the figures go."""


class JobCreateParamsIntegrationWandb(TypedDict, total=False):
    """Job create params integration wandb."""

    project: Required[str]
    """The project there that gets the run."""
    name: str | None
    """What to call the run there; the job's id if left out or None."""
    entity: str | None
    """The team or user there; the default of the registered API key if left out or None."""
    tags: SequenceNotStr[str]
    """Labels for the run, beside the server's own; left out for none."""


class FineTuningJobMethodParam(TypedDict, total=False):
    """Fine tuning job method."""

    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    """How to train: from good answers, from preferred answers, or by a grader's scores."""
    supervised: params.SupervisedMethodParam | Model
    """The settings when `type` is `supervised`, else absent."""
    dpo: params.DpoMethodParam | Model
    """The settings when `type` is `dpo`, else absent."""
    reinforcement: params.ReinforcementMethodParam | Model
    """The grader and the settings when `type` is `reinforcement`, else absent."""


class SupervisedMethodParam(TypedDict, total=False):
    """Supervised method."""

    hyperparameters: params.SupervisedHyperparametersParam | Model
    """The settings of the training; what is left out is `auto`."""


class SupervisedHyperparametersParam(TypedDict, total=False):
    """Supervised hyperparameters."""

    batch_size: Literal["auto"] | int
    """How many examples one step learns from, 1 to 256; `auto`, the default, goes by the data."""
    learning_rate_multiplier: Literal["auto"] | float
    """Scales the size of each step, above 0; lower memorizes less; `auto` by default."""
    n_epochs: Literal["auto"] | int
    """How often the training runs through the data, 1 to 50; `auto` by default."""


class DpoMethodParam(TypedDict, total=False):
    """Dpo method."""

    hyperparameters: params.DpoHyperparametersParam | Model
    """The settings of the training; what is left out is `auto`."""


class DpoHyperparametersParam(TypedDict, total=False):
    """Dpo hyperparameters."""

    beta: Literal["auto"] | float
    """How closely the new model is held to the old one, above 0 up to 2; `auto` by default."""
    batch_size: Literal["auto"] | int
    """How many examples one step learns from, 1 to 256; `auto`, the default, goes by the data."""
    learning_rate_multiplier: Literal["auto"] | float
    """Scales the size of each step, above 0; lower memorizes less; `auto` by default."""
    n_epochs: Literal["auto"] | int
    """How often the training runs through the data, 1 to 50; `auto` by default."""


class ReinforcementMethodParam(TypedDict, total=False):
    """Reinforcement method."""

    grader: Required[params.ReinforcementMethodGraderParam | Model]
    """What scores the answers; training goes for a high score."""
    hyperparameters: params.ReinforcementHyperparametersParam | Model
    """The settings of the training; what is left out is `auto`."""


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
