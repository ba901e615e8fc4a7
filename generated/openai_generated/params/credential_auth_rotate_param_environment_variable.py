# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class CredentialAuthRotateParamEnvironmentVariable(TypedDict, total=False):
    """Credential auth rotate param environment variable (`environment_variable`)."""

    secret_value: Required[str]
    type: Required[Literal["environment_variable"]]
