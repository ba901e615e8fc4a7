# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class CallReferParams(TypedDict, total=False):
    """What `POST /realtime/calls/{call_id}/refer` takes."""

    target_uri: Required[str]
    """The address to pass the call to, such as tel:+15551234567 or sip:agent@example.com."""
