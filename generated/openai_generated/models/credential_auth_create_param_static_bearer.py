# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CredentialAuthCreateParamStaticBearer(Model):
    """Credential auth create param static bearer (`static_bearer`)."""

    token: str
    mcp_server_url: str
    type: Literal["static_bearer"] = "static_bearer"
