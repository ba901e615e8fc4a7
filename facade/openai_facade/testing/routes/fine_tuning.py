"""Fine-tuning jobs: they run while somebody polls, write events, and leave a model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Refused
from ..calls import Call, route
from ..records.files import FILES
from ..records.fine_tuning import CHECKPOINTS, EVENTS, JOBS, MODELS, Job, JobChange, Metrics
from ..store import page

if TYPE_CHECKING:
    from ..calls import Body
    from ..records.fine_tuning import Checkpoint, Event, Hyperparameters, Model

_OVER = ("succeeded", "failed", "cancelled")


@route("POST /fine_tuning/jobs")
def create(call: Call) -> Body:
    """Take a job; its files are looked at when somebody asks how it is."""
    body = call.body
    job: Job = {
        "id": call.store.fresh("ftjob-"),
        "object": "fine_tuning.job",
        "created_at": call.store.now(),
        "model": body["model"],
        "fine_tuned_model": None,
        "finished_at": None,
        "estimated_finish": None,
        "hyperparameters": _hyperparameters(body.get("hyperparameters")),
        "organization_id": "org-emulator",
        "result_files": [],
        "seed": body.get("seed") or 42,
        "status": "validating_files",
        "trained_tokens": None,
        "training_file": body["training_file"],
        "validation_file": body.get("validation_file"),
        "integrations": body.get("integrations") or [],
        "metadata": body.get("metadata") or {},
        "error": None,
    }
    if body.get("method"):
        job["method"] = body["method"]
    JOBS.add(call.store, job)
    _note(call, job, f"Created fine-tuning job: {job['id']}")
    _note(call, job, f"Validating training file: {job['training_file']}")
    JOBS.schedule(call.store, job, lambda: _validate(call, job))
    return dict(job)


def _hyperparameters(given: Hyperparameters | None) -> Hyperparameters:
    found: Hyperparameters = {"n_epochs": "auto", "batch_size": "auto", "learning_rate_multiplier": "auto"}
    if given:
        found.update(given)
    return found


def _validate(call: Call, job: Job) -> JobChange:
    names = [name for name in (job["training_file"], job["validation_file"]) if name]
    missing = [name for name in names if FILES.find(call.store, name) is None]
    if missing:
        message = f"The file '{missing[0]}' does not exist."
        _note(call, job, message, level="error")
        return {
            "status": "failed",
            "error": {"code": "invalid_file", "message": message, "param": "training_file"},
            "finished_at": call.store.now(),
        }
    _note(call, job, "Files validated, moving job to queued state")
    JOBS.schedule(call.store, job, lambda: _start(call, job), lambda: _finish(call, job))
    return {"status": "queued"}


def _start(call: Call, job: Job) -> JobChange:
    _note(call, job, "Fine-tuning job started")
    return {"status": "running"}


def _finish(call: Call, job: Job) -> JobChange:
    suffix = call.body.get("suffix") or ""
    model = f"ft:{job['model']}:emulator:{suffix}:{job['id'][-8:]}"
    metrics: Metrics = {"step": 10.0, "train_loss": 0.5, "train_mean_token_accuracy": 0.9}
    _note(call, job, "Step 10/10: training loss=0.50", kind="metrics", data=metrics)
    checkpoint: Checkpoint = {
        "id": call.store.fresh("ftckpt_"),
        "object": "fine_tuning.job.checkpoint",
        "created_at": call.store.now(),
        "fine_tuned_model_checkpoint": f"{model}:ckpt-step-10",
        "step_number": 10,
        "metrics": metrics,
        "fine_tuning_job_id": job["id"],
    }
    CHECKPOINTS.of(job["id"]).add(call.store, checkpoint)
    made: Model = {"id": model, "object": "model", "created": call.store.now(), "owned_by": "org-emulator"}
    MODELS.add(call.store, made)
    _note(call, job, f"New fine-tuned model created: {model}")
    now = call.store.now()
    return {"status": "succeeded", "fine_tuned_model": model, "finished_at": now, "trained_tokens": 1000}


def _note(
    call: Call, job: Job, message: str, *, level: str = "info", kind: str = "message", data: Metrics | None = None
) -> None:
    event: Event = {
        "id": call.store.fresh("ftevent-"),
        "object": "fine_tuning.job.event",
        "created_at": call.store.now(),
        "level": level,
        "message": message,
        "type": kind,
        "data": data or {},
    }
    EVENTS.of(job["id"]).add(call.store, event)


@route("GET /fine_tuning/jobs")
def list_jobs(call: Call) -> Body:
    """All jobs, newest first, by metadata."""
    wanted: dict[str, str] = call.query.get("metadata") or {}
    return page([job for job in JOBS.all(call.store) if wanted.items() <= job["metadata"].items()], call.query)


@route("GET /fine_tuning/jobs/{fine_tuning_job_id}")
def retrieve(call: Call) -> Job:
    """A job, one state further each time unless it is paused."""
    job = _job(call)
    return job if _rests(call, job) else JOBS.advance(call.store, job)


@route("POST /fine_tuning/jobs/{fine_tuning_job_id}/pause", "POST /fine_tuning/jobs/{fine_tuning_job_id}/resume")
def pause(call: Call) -> Job:
    """Let a job rest, or go on where it was: it says "queued" while it rests, for there is no word for that."""
    job = _job(call)
    resting = call.operation.path.endswith("/pause")
    if job["status"] in _OVER or resting == _rests(call, job):
        state = "paused already" if resting and job["status"] not in _OVER else f"{job['status']}, and not paused"
        raise Refused(f"The job is {state}.", code="invalid_status")
    call.store.attached[f"rests:{job['id']}"] = resting
    job["status"] = "queued"
    _note(call, job, "Fine-tuning job paused" if resting else "Fine-tuning job resumed")
    return job


def _rests(call: Call, job: Job) -> bool:
    return bool(call.store.attached.get(f"rests:{job['id']}"))


@route("POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel")
def cancel(call: Call) -> Job:
    """Stop a job that is not through."""
    job = _job(call)
    if job["status"] in _OVER:
        raise Refused(f"The job has already {job['status']}.")
    job.update({"status": "cancelled", "finished_at": call.store.now()})
    JOBS.schedule(call.store, job)
    _note(call, job, "Fine-tuning job cancelled")
    return job


@route("GET /fine_tuning/jobs/{fine_tuning_job_id}/events")
def events(call: Call) -> Body:
    """What happened to a job, newest first."""
    return page(EVENTS.of(_job(call)["id"]).all(call.store), call.query)


@route("GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints")
def checkpoints(call: Call) -> Body:
    """The models on the way."""
    return page(CHECKPOINTS.of(_job(call)["id"]).all(call.store), call.query)


def _job(call: Call) -> Job:
    return JOBS.get(call.store, call.ids[0])
