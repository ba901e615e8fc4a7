# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ServiceAccountCreateParams(Model):
    """Service account create params."""

    name: str
    """The name of the service account."""
