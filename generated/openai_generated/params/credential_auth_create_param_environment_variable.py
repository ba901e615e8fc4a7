# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class CredentialAuthCreateParamEnvironmentVariable(TypedDict, total=False):
    """Credential auth create param environment variable (`environment_variable`)."""

    networking: Required[params.CredentialNetworkingParam | Model]
    secret_name: Required[str]
    secret_value: Required[str]
    type: Required[Literal["environment_variable"]]
