# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class CertificateActivateParams(Model):
    """Certificate activate params."""

    certificate_ids: list[str]
    """The ids of the certificates, 1 to 10."""
