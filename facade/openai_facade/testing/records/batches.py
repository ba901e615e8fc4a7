"""Batches."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .collection import Collection


class RequestCounts(TypedDict):
    """How many requests of a batch are through, and how."""

    total: int
    completed: int
    failed: int


class BatchError(TypedDict):
    """What is wrong with a line of the input."""

    code: str
    message: str
    param: str | None
    line: int | None


class BatchErrors(TypedDict):
    """All that is wrong with the input."""

    object: str
    data: list[BatchError]


class Batch(TypedDict):
    """Many requests that are answered at leisure."""

    id: str
    object: str
    endpoint: str
    model: NotRequired[str]
    input_file_id: str
    completion_window: str
    status: str
    created_at: int
    expires_at: int
    in_progress_at: NotRequired[int]
    finalizing_at: NotRequired[int]
    completed_at: NotRequired[int]
    failed_at: NotRequired[int]
    cancelling_at: NotRequired[int]
    cancelled_at: NotRequired[int]
    expired_at: NotRequired[int]
    errors: NotRequired[BatchErrors]
    output_file_id: NotRequired[str]
    error_file_id: NotRequired[str]
    request_counts: RequestCounts
    metadata: dict[str, str]


class BatchChange(TypedDict, total=False):
    """How a batch goes on."""

    status: str
    in_progress_at: int
    finalizing_at: int
    completed_at: int
    failed_at: int
    cancelled_at: int
    expired_at: int
    errors: BatchErrors
    output_file_id: str
    error_file_id: str
    request_counts: RequestCounts


BATCHES: Collection[Batch, BatchChange] = Collection("/batches", "batch")
