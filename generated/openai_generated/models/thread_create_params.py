# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.message_create_params import MessageCreateParams
    from openai_generated.models.thread_create_params_tool_resources import ThreadCreateParamsToolResources


@model
class ThreadCreateParams(Model):
    """Thread create params."""

    messages: list[MessageCreateParams] | None = None
    """The messages that the thread starts with; left out, it starts empty."""
    tool_resources: ThreadCreateParamsToolResources | None = None
    """What the tools have to work with, beside what the assistant has; None for nothing."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of strings to keep with the thread; None for none."""
