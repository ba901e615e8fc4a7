# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaResponseSteerAcceptedEventSteer(Model):
    """Beta response steer accepted event steer."""

    id: str
    previous_response_id: str
