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
    endpoint: BatchCreateParamsEndpoint
    completion_window: Literal["24h"] = "24h"
    metadata: dict[str, str] | None = None
    output_expires_after: BatchCreateParamsOutputExpiresAfter | None = None
