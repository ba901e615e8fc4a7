# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseRateLimitUpdated(Model):
    """Audit log list response rate limit updated."""

    id: str | None = None
    """The rate limit that was changed, by its id."""
    changes_requested: AuditLogListResponseRateLimitUpdatedChangesRequested | None = None
    """What was to change; what was to stay is absent."""


@model
class AuditLogListResponseRateLimitUpdatedChangesRequested(Model):
    """Audit log list response rate limit updated changes requested."""

    max_requests_per_1_minute: int | None = None
    """The new bound on requests in a minute."""
    max_tokens_per_1_minute: int | None = None
    """The new bound on tokens in a minute."""
    max_images_per_1_minute: int | None = None
    """The new bound on pictures in a minute; only for models that make them."""
    max_audio_megabytes_per_1_minute: int | None = None
    """The new bound on audio in a minute, in megabytes; only for audio models."""
    max_requests_per_1_day: int | None = None
    """The new bound on requests in a day; only for models that have one."""
    batch_1_day_max_input_tokens: int | None = None
    """The new bound on input tokens of batches in a day; only for models that have one."""
