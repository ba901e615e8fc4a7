# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class BatchCreateParams(Model):
    """Batch create params."""

    input_file_id: str
    """The id of an uploaded JSONL file with the purpose batch, one request a line."""
    endpoint: BatchCreateParamsEndpoint
    """The path that every request of the batch goes to, such as /v1/responses."""
    completion_window: Literal["24h"] = "24h"
    """The time within which the batch is worked off; 24h is the only choice."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    output_expires_after: BatchCreateParamsOutputExpiresAfter | None = None
    """When the result and error files go away: seconds (3600 to 2592000) after created_at."""


BatchCreateParamsEndpoint: TypeAlias = Literal[
    "/v1/responses",
    "/v1/chat/completions",
    "/v1/embeddings",
    "/v1/completions",
    "/v1/moderations",
    "/v1/images/generations",
    "/v1/images/edits",
    "/v1/videos",
]
"""Batch create params endpoint: the values known when this was generated."""


@model
class BatchCreateParamsOutputExpiresAfter(Model):
    """Batch create params output expires after."""

    anchor: Literal["created_at"] = "created_at"
    """Always `created_at`."""
    seconds: int
    """How long the result files are kept: 3600 (an hour) to 2592000 seconds (30 days)."""
