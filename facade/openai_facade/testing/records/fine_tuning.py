"""Fine-tuning jobs, what happens to them, and the models that they leave."""

from __future__ import annotations

from typing import Any, Never, NotRequired, TypedDict

from .collection import Collection


class Hyperparameters(TypedDict):
    """How a job trains, where the request said so."""

    n_epochs: str | int
    batch_size: str | int
    learning_rate_multiplier: str | float


class JobError(TypedDict):
    """Why a job failed."""

    code: str
    message: str
    param: str | None


class Job(TypedDict):
    """A fine-tuning job."""

    id: str
    object: str
    created_at: int
    model: str
    fine_tuned_model: str | None
    finished_at: int | None
    estimated_finish: int | None
    hyperparameters: Hyperparameters
    organization_id: str
    result_files: list[str]
    seed: int
    status: str
    trained_tokens: int | None
    training_file: str
    validation_file: str | None
    # as the request had them: services and methods of training are described by users
    integrations: list[dict[str, Any]]
    method: NotRequired[dict[str, Any]]
    metadata: dict[str, str]
    error: JobError | None


class JobChange(TypedDict, total=False):
    """How a job goes on."""

    status: str
    error: JobError | None
    finished_at: int | None
    fine_tuned_model: str | None
    trained_tokens: int | None


class Metrics(TypedDict):
    """How well the training went, at some step."""

    step: float
    train_loss: float
    train_mean_token_accuracy: float


class Event(TypedDict):
    """Something that happened to a job."""

    id: str
    object: str
    created_at: int
    level: str
    message: str
    type: str
    data: Metrics | dict[str, Never]


class Checkpoint(TypedDict):
    """A model on the way."""

    id: str
    object: str
    created_at: int
    fine_tuned_model_checkpoint: str
    step_number: int
    metrics: Metrics
    fine_tuning_job_id: str


class Model(TypedDict):
    """A model that a job has made."""

    id: str
    object: str
    created: int
    owned_by: str


JOBS: Collection[Job, JobChange] = Collection("/fine_tuning/jobs", "fine-tuning job")
EVENTS: Collection[Event, Never] = Collection("/fine_tuning/jobs/{}/events", "event")
CHECKPOINTS: Collection[Checkpoint, Never] = Collection("/fine_tuning/jobs/{}/checkpoints", "checkpoint")
MODELS: Collection[Model, Never] = Collection("/models", "model")
