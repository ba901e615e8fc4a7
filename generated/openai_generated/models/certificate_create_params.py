# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class CertificateCreateParams(Model):
    """Certificate create params."""

    name: str | None = None
    """A name for the certificate."""
    certificate: str
    """The certificate in PEM format."""
