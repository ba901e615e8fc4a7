# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `batch`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_BATCH = Endpoint(
    operation="createBatch",
    method="POST",
    path="/batches",
    response="Batch",
    body="json",
)
"""Run the requests of an uploaded JSONL file within 24 hours."""

LIST_BATCHES = Endpoint(
    operation="listBatches",
    method="GET",
    path="/batches",
    response="Batch",
    query={"after": "form", "limit": "form"},
    page="CursorPage",
)
"""Page through the organization's batches."""

RETRIEVE_BATCH = Endpoint(
    operation="retrieveBatch",
    method="GET",
    path="/batches/{batch_id}",
    response="Batch",
    path_params=("batch_id",),
)
"""Read a batch's status, request counts and result files."""

CANCEL_BATCH = Endpoint(
    operation="cancelBatch",
    method="POST",
    path="/batches/{batch_id}/cancel",
    response="Batch",
    path_params=("batch_id",),
)
"""Stop a running batch; it stays in the state cancelling until work in flight has ended."""
