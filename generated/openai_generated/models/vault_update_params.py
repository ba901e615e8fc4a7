# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class VaultUpdateParams(Model):
    """Vault update params."""

    metadata: dict[str, str] | None = None
    name: str | None = None
