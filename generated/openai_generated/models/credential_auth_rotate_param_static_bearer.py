# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CredentialAuthRotateParamStaticBearer(Model):
    """Credential auth rotate param static bearer (`static_bearer`)."""

    token: str
    type: Literal["static_bearer"] = "static_bearer"
