# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class EventStreamParams(TypedDict, total=False):
    """Arguments of `GET /agents/sessions/{session_id}/events`."""

    include_obfuscation: bool
    """Whether events carry padding that hides their true length from onlookers."""
