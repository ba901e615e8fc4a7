# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ProjectCertificateListResponseCertificateDetails(Model):
    """Project certificate list response certificate details."""

    valid_at: int | None = None
    expires_at: int | None = None
