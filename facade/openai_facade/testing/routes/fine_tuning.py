"""Fine-tuning jobs: they run while somebody polls, write events, and leave a model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Refused
from ..calls import Call, route
from ..store import page
from .files import COLLECTION as FILES
from .models import COLLECTION as MODELS

if TYPE_CHECKING:
    from ..description import JSON

COLLECTION = "/fine_tuning/jobs"
_OVER = ("succeeded", "failed", "cancelled")


@route("POST /fine_tuning/jobs")
def create(call: Call) -> JSON:
    """Take a job; its files are looked at when somebody asks how it is."""
    body = call.body
    job: JSON = {
        "id": call.store.fresh("ftjob-"),
        "object": "fine_tuning.job",
        "created_at": call.store.now(),
        "model": body["model"],
        "fine_tuned_model": None,
        "finished_at": None,
        "estimated_finish": None,
        "hyperparameters": {"n_epochs": "auto", "batch_size": "auto", "learning_rate_multiplier": "auto"}
        | (body.get("hyperparameters") or {}),
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
    call.store.add(COLLECTION, job)
    _note(call, job, f"Created fine-tuning job: {job['id']}")
    _note(call, job, f"Validating training file: {job['training_file']}")
    call.store.schedule(job, lambda: _validate(call, job))
    return dict(job)


def _validate(call: Call, job: JSON) -> JSON:
    names = [name for name in (job["training_file"], job["validation_file"]) if name]
    missing = [name for name in names if call.store.find(FILES, name) is None]
    if missing:
        message = f"The file '{missing[0]}' does not exist."
        _note(call, job, message, level="error")
        error = {"code": "invalid_file", "message": message, "param": "training_file"}
        return {"status": "failed", "error": error, "finished_at": call.store.now()}
    _note(call, job, "Files validated, moving job to queued state")
    call.store.schedule(job, lambda: _start(call, job), lambda: _finish(call, job))
    return {"status": "queued"}


def _start(call: Call, job: JSON) -> JSON:
    _note(call, job, "Fine-tuning job started")
    return {"status": "running"}


def _finish(call: Call, job: JSON) -> JSON:
    suffix = call.body.get("suffix") or ""
    model = f"ft:{job['model']}:emulator:{suffix}:{job['id'][-8:]}"
    metrics = {"step": 10.0, "train_loss": 0.5, "train_mean_token_accuracy": 0.9}
    _note(call, job, "Step 10/10: training loss=0.50", kind="metrics", data=metrics)
    checkpoint = {
        "id": call.store.fresh("ftckpt_"),
        "object": "fine_tuning.job.checkpoint",
        "created_at": call.store.now(),
        "fine_tuned_model_checkpoint": f"{model}:ckpt-step-10",
        "step_number": 10,
        "metrics": metrics,
        "fine_tuning_job_id": job["id"],
    }
    call.store.add(f"{COLLECTION}/{job['id']}/checkpoints", checkpoint)
    record = {"id": model, "object": "model", "created": call.store.now(), "owned_by": "org-emulator"}
    call.store.add(MODELS, record)
    _note(call, job, f"New fine-tuned model created: {model}")
    finished = {"finished_at": call.store.now(), "trained_tokens": 1000}
    return {"status": "succeeded", "fine_tuned_model": model, **finished}


def _note(
    call: Call, job: JSON, message: str, *, level: str = "info", kind: str = "message", data: JSON | None = None
) -> None:
    event = {
        "id": call.store.fresh("ftevent-"),
        "object": "fine_tuning.job.event",
        "created_at": call.store.now(),
        "level": level,
        "message": message,
        "type": kind,
        "data": data or {},
    }
    call.store.add(f"{COLLECTION}/{job['id']}/events", event)


@route("GET /fine_tuning/jobs")
def list_jobs(call: Call) -> JSON:
    """All jobs, newest first, by metadata."""
    wanted: JSON = call.query.get("metadata") or {}
    return page([job for job in call.store.all(COLLECTION) if wanted.items() <= job["metadata"].items()], call.query)


@route("GET /fine_tuning/jobs/{fine_tuning_job_id}")
def retrieve(call: Call) -> JSON:
    """A job, one state further each time unless it is paused."""
    job = _job(call)
    return job if _rests(call, job) else call.store.advance(job)


@route("POST /fine_tuning/jobs/{fine_tuning_job_id}/pause", "POST /fine_tuning/jobs/{fine_tuning_job_id}/resume")
def pause(call: Call) -> JSON:
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


def _rests(call: Call, job: JSON) -> bool:
    return bool(call.store.attached.get(f"rests:{job['id']}"))


@route("POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel")
def cancel(call: Call) -> JSON:
    """Stop a job that is not through."""
    job = _job(call)
    if job["status"] in _OVER:
        raise Refused(f"The job has already {job['status']}.")
    job |= {"status": "cancelled", "finished_at": call.store.now()}
    call.store.schedule(job)
    _note(call, job, "Fine-tuning job cancelled")
    return job


@route("GET /fine_tuning/jobs/{fine_tuning_job_id}/events")
def events(call: Call) -> JSON:
    """What happened to a job, newest first."""
    _job(call)
    return page(call.store.all(call.path), call.query)


@route("GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints")
def checkpoints(call: Call) -> JSON:
    """The models on the way."""
    _job(call)
    return page(call.store.all(call.path), call.query)


def _job(call: Call) -> JSON:
    return call.store.get(COLLECTION, call.ids[0], "fine-tuning job")
