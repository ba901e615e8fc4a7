# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.response_stream_event import ResponseStreamEvent

ResponsesServerEvent: TypeAlias = ResponseStreamEvent
"""Responses server event."""
