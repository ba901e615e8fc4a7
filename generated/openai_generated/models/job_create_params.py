# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.fine_tuning_job_method import FineTuningJobMethod


@model
class JobCreateParams(Model):
    """Job create params."""

    model: Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str
    """The id of the model to train, such as gpt-4o-mini."""
    training_file: str
    """The id of an uploaded JSONL file of examples with the purpose fine-tune."""
    hyperparameters: JobCreateParamsHyperparameters | None = None
    """Batch size, learning rate and number of epochs; the older form, now part of method."""
    suffix: str | None = None
    """Up to 64 characters that become part of the new model's name."""
    validation_file: str | None = None
    """The id of an uploaded JSONL file of examples to measure progress on, none of which is trained on."""
    integrations: list[JobCreateParamsIntegration] | None = None
    """Services that receive the job's metrics, such as wandb."""
    seed: int | None = None
    """A number from 0 to 2147483647 that makes equal jobs likelier to give equal models."""
    method: FineTuningJobMethod | None = None
    """The training method, supervised, dpo or reinforcement, with its settings."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""


JobCreateParamsModel: TypeAlias = Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]
"""Job create params model: the values known when this was generated."""


@model
class JobCreateParamsHyperparameters(Model):
    """Job create params hyperparameters."""

    batch_size: Literal["auto"] | int | None = None
    """How many examples one step learns from, 1 to 256; `auto` by default."""
    learning_rate_multiplier: Literal["auto"] | float | None = None
    """Scales the size of each step, above 0; `auto` by default."""
    n_epochs: Literal["auto"] | int | None = None
    """How often the training runs through the data, 1 to 50; `auto` by default."""


@model
class JobCreateParamsIntegration(Model):
    """Job create params integration (`wandb`)."""

    type: Literal["wandb"] = "wandb"
    """Always `wandb`."""
    wandb: JobCreateParamsIntegrationWandb
    """Where in Weights and Biases the figures go."""


@model
class JobCreateParamsIntegrationWandb(Model):
    """Job create params integration wandb."""

    project: str
    """The project there that gets the run."""
    name: str | None = None
    """What to call the run there; the job's id if left out or None."""
    entity: str | None = None
    """The team or user there; the default of the registered API key if left out or None."""
    tags: list[str] | None = None
    """Labels for the run, beside the server's own; left out for none."""
