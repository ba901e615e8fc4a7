# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RunStepLastError(Model):
    """Run step last error."""

    code: Literal["server_error", "rate_limit_exceeded"]
    """The kind of failure, for programs."""
    message: str
    """The failure in words, for people."""
