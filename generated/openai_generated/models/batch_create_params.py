# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.batch_create_params_endpoint import BatchCreateParamsEndpoint
    from openai_generated.models.batch_create_params_output_expires_after import BatchCreateParamsOutputExpiresAfter


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
