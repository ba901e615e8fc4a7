# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class CertificateUpdateParams(Model):
    """Certificate update params."""

    name: str | None = None
    """The new name of the certificate."""
