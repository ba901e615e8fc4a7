# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.credential_auth_rotate_param import CredentialAuthRotateParam


@model
class CredentialUpdateParams(Model):
    """Credential update params."""

    auth: CredentialAuthRotateParam | None = None
    metadata: dict[str, str] | None = None
