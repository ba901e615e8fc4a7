# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class VideoCreateErrorMisalignmentSteer(Model):
    """Video create error misalignment steer."""

    message: str
    """What to tell the model, in words."""
