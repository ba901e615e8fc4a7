# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ConnectServerEventTransportFailedError(Model):
    """Connect server event transport failed error (`call_error`)."""

    code: str
    message: str
    type: Literal["call_error"] = "call_error"
    param: str | None = None
