# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class CallReferParams(Model):
    """Call refer params."""

    target_uri: str
    """The address to pass the call to, such as tel:+15551234567 or sip:agent@example.com."""
