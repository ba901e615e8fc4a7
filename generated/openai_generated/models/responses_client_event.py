# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.responses_client_event_response_create import ResponsesClientEventResponseCreate


ResponsesClientEvent: TypeAlias = ResponsesClientEventResponseCreate
"""Responses client event."""
