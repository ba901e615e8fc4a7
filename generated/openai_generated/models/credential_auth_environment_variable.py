# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.credential_networking import CredentialNetworking


@model
class CredentialAuthEnvironmentVariable(Model):
    """Credential auth environment variable (`environment_variable`)."""

    networking: CredentialNetworking
    secret_name: str
    type: Literal["environment_variable"] = "environment_variable"
