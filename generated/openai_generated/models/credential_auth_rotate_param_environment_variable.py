# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CredentialAuthRotateParamEnvironmentVariable(Model):
    """Credential auth rotate param environment variable (`environment_variable`)."""

    secret_value: str
    type: Literal["environment_variable"] = "environment_variable"
