# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class CertificateCertificateDetails(Model):
    """Certificate certificate details."""

    valid_at: int | None = None
    """From when it is valid, in seconds since 1970."""
    expires_at: int | None = None
    """Until when it is valid, in seconds since 1970."""
    content: str | None = None
    """The certificate as PEM text; only if `include` asked for it."""
