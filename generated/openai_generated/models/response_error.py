# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.response_error_code import ResponseErrorCode


@model
class ResponseError(Model):
    """Response error."""

    code: ResponseErrorCode
    message: str
