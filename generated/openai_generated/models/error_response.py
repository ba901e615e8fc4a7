# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.error_object import ErrorObject


@model
class ErrorResponse(Model):
    """Error response."""

    error: ErrorObject
    """What went wrong."""
