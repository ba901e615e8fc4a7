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
    name: str
    metadata: dict[str, str] | None = None
