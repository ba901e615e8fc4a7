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
    """The first messages of the thread."""
    tool_resources: ThreadCreateParamsToolResources | None = None
    """Files and vector stores that the tools may read, by kind of tool."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
