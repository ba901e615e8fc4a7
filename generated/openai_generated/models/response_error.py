# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.response_error_code import ResponseErrorCode


@model
class ResponseError(Model):
    """Response error."""

    code: ResponseErrorCode | str
    """A short word for the error that programs can compare, such as rate_limit_exceeded."""
    message: str
    """Why the response failed, for people to read."""
