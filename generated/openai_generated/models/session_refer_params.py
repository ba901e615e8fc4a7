# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class SessionReferParams(Model):
    """Session refer params."""

    target_uri: str
