# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AutomationInvocationError(Model):
    """Automation invocation error."""

    code: str
    message: str
