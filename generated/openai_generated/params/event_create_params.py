# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class EventCreateParams(TypedDict, total=False):
    """What `POST /agents/sessions/{session_id}/events` takes."""

    events: Required[Iterable[params.AgentSessionInputParam | Model]]
    """What is sent, such as messages, tool results, approvals or a cancellation."""
    idempotency_key: str
    """A text of your own; a request repeated with it is carried out only once."""
