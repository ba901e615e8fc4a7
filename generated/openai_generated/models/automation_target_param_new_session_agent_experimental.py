# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AutomationTargetParamNewSessionAgentExperimental(Model):
    """Automation target param new session agent experimental."""

    time_awareness: bool | None = None
