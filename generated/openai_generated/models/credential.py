# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.credential_auth import CredentialAuth


@model
class Credential(Model):
    """Credential (`vault.credential`)."""

    id: str
    auth: CredentialAuth
    created_at: int
    metadata: dict[str, str] | None = None
    name: str
    object: Literal["vault.credential"] = "vault.credential"
    updated_at: int
    vault_id: str
