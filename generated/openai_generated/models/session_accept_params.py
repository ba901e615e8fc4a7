# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.session_accept_params_session import SessionAcceptParamsSession


@model
class SessionAcceptParams(Model):
    """Session accept params."""

    session: SessionAcceptParamsSession
