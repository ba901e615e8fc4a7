# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.session_turn_error_code import SessionTurnErrorCode


@model
class SessionTurnError(Model):
    """Session turn error."""

    code: SessionTurnErrorCode | str
    message: str
