# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class VaultCreateParams(Model):
    """Vault create params."""

    metadata: dict[str, str] | None = None
    name: str | None = None
