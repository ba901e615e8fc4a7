# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.vault import Vault


@model
class VaultsPage(Model):
    """Vaults page."""

    object: str
    data: list[Vault]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
