# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `fine_tuning`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

RUN_GRADER = Endpoint(
    operation="runGrader",
    method="POST",
    path="/fine_tuning/alpha/graders/run",
    response="GraderRunResponse",
    body="json",
)
"""Score one model answer with a grader, to try the grader out."""

VALIDATE_GRADER = Endpoint(
    operation="validateGrader",
    method="POST",
    path="/fine_tuning/alpha/graders/validate",
    response="GraderValidateResponse",
    body="json",
)
"""Check that a grader's definition is accepted, without scoring anything."""

LIST_FINE_TUNING_CHECKPOINT_PERMISSIONS = Endpoint(
    operation="listFineTuningCheckpointPermissions",
    method="GET",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    response="PermissionListResponse",
    path_params=("fine_tuned_model_checkpoint",),
    query={"project_id": "form", "after": "form", "limit": "form", "order": "form"},
    page="ConversationCursorPage",
)
"""Page through the projects that may use a fine-tuned checkpoint."""

CREATE_FINE_TUNING_CHECKPOINT_PERMISSION = Endpoint(
    operation="createFineTuningCheckpointPermission",
    method="POST",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    response="PermissionListResponse",
    path_params=("fine_tuned_model_checkpoint",),
    page="Page",
    body="json",
)
"""Let other projects of the organization use a fine-tuned checkpoint."""

DELETE_FINE_TUNING_CHECKPOINT_PERMISSION = Endpoint(
    operation="deleteFineTuningCheckpointPermission",
    method="DELETE",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    response="PermissionDeleteResponse",
    path_params=("fine_tuned_model_checkpoint", "permission_id"),
)
"""Withdraw a project's permission to use a fine-tuned checkpoint."""

CREATE_FINE_TUNING_JOB = Endpoint(
    operation="createFineTuningJob",
    method="POST",
    path="/fine_tuning/jobs",
    response="FineTuningJob",
    body="json",
)
"""Train a model on an uploaded file of examples."""

LIST_PAGINATED_FINE_TUNING_JOBS = Endpoint(
    operation="listPaginatedFineTuningJobs",
    method="GET",
    path="/fine_tuning/jobs",
    response="FineTuningJob",
    query={"after": "form", "limit": "form", "metadata": "deepObject"},
    page="CursorPage",
)
"""Page through the fine-tuning jobs, by metadata if wanted."""

RETRIEVE_FINE_TUNING_JOB = Endpoint(
    operation="retrieveFineTuningJob",
    method="GET",
    path="/fine_tuning/jobs/{fine_tuning_job_id}",
    response="FineTuningJob",
    path_params=("fine_tuning_job_id",),
)
"""Read a fine-tuning job's status and the model it made."""

CANCEL_FINE_TUNING_JOB = Endpoint(
    operation="cancelFineTuningJob",
    method="POST",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/cancel",
    response="FineTuningJob",
    path_params=("fine_tuning_job_id",),
)
"""End a fine-tuning job before it is done."""

LIST_FINE_TUNING_JOB_CHECKPOINTS = Endpoint(
    operation="listFineTuningJobCheckpoints",
    method="GET",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
    response="FineTuningJobCheckpoint",
    path_params=("fine_tuning_job_id",),
    query={"after": "form", "limit": "form"},
    page="CursorPage",
)
"""Page through the intermediate models of a fine-tuning job and their metrics."""

LIST_FINE_TUNING_EVENTS = Endpoint(
    operation="listFineTuningEvents",
    method="GET",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/events",
    response="FineTuningJobEvent",
    path_params=("fine_tuning_job_id",),
    query={"after": "form", "limit": "form"},
    page="CursorPage",
)
"""Page through the log messages of a fine-tuning job."""

PAUSE_FINE_TUNING_JOB = Endpoint(
    operation="pauseFineTuningJob",
    method="POST",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/pause",
    response="FineTuningJob",
    path_params=("fine_tuning_job_id",),
)
"""Hold a running fine-tuning job."""

RESUME_FINE_TUNING_JOB = Endpoint(
    operation="resumeFineTuningJob",
    method="POST",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/resume",
    response="FineTuningJob",
    path_params=("fine_tuning_job_id",),
)
"""Let a paused fine-tuning job go on."""

LIST_FINE_TUNING_CHECKPOINT_PERMISSIONS_AS_RETRIEVE = Endpoint(
    operation="listFineTuningCheckpointPermissions",
    method="GET",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    response="PermissionRetrieveResponse",
    path_params=("fine_tuned_model_checkpoint",),
    query={"project_id": "form", "after": "form", "limit": "form", "order": "form"},
)
"""Page through the projects that may use a fine-tuned checkpoint."""
