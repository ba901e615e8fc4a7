# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class HostedToolPermission(Model):
    """Hosted tool permission."""

    enabled: bool
    """Whether requests of the project may use the tool."""
