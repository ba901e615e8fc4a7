# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BatchCreateParams(TypedDict, total=False):
    """What `POST /batches` takes."""

    input_file_id: Required[str]
    """The id of an uploaded JSONL file with the purpose batch, one request a line."""
    endpoint: Required[models.BatchCreateParamsEndpoint]
    """The path that every request of the batch goes to, such as /v1/responses."""
    completion_window: Required[Literal["24h"]]
    """The time within which the batch is worked off; 24h is the only choice."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    output_expires_after: params.BatchCreateParamsOutputExpiresAfter | Model
    """When the result and error files go away: seconds (3600 to 2592000) after created_at."""


class BatchCreateParamsOutputExpiresAfter(TypedDict, total=False):
    """Batch create params output expires after."""

    anchor: Required[Literal["created_at"]]
    """Always `created_at`."""
    seconds: Required[int]
    """How long the result files are kept: 3600 (an hour) to 2592000 seconds (30 days)."""
