# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaResponsesClientEventStreamOptions(Model):
    """Beta responses client event stream options."""

    include_obfuscation: bool | None = None
