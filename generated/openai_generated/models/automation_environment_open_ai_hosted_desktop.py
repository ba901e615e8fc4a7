# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AutomationEnvironmentOpenAIHostedDesktop(Model):
    """Automation environment open ai hosted desktop."""

    enabled: bool
