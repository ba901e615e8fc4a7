# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class CallRejectParams(TypedDict, total=False):
    """What `POST /realtime/calls/{call_id}/reject` takes."""

    status_code: int
    """The SIP status code to answer with; 603 (declined) by default."""
