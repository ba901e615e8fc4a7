# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatSessionAutomaticThreadTitling(Model):
    """Chat session automatic thread titling."""

    enabled: bool
    """Whether threads get a title by themselves."""
