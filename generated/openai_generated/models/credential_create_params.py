# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.credential_auth_create_param import CredentialAuthCreateParam


@model
class CredentialCreateParams(Model):
    """Credential create params."""

    auth: CredentialAuthCreateParam
    """How the credential authenticates, with its secret."""
    name: str
    """The name."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
