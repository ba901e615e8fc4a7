# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ProjectCertificateListResponseCertificateDetails(Model):
    """Project certificate list response certificate details."""

    valid_at: int | None = None
    """From when it is valid, in seconds since 1970."""
    expires_at: int | None = None
    """Until when it is valid, in seconds since 1970."""
