# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


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
