# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class EnvironmentCreateParamsEnvironmentDesktop(Model):
    """Environment create params environment desktop."""

    enabled: bool
