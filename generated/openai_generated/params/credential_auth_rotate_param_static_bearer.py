# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class CredentialAuthRotateParamStaticBearer(TypedDict, total=False):
    """Credential auth rotate param static bearer (`static_bearer`)."""

    token: Required[str]
    type: Required[Literal["static_bearer"]]
