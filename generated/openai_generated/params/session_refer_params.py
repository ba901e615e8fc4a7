# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class SessionReferParams(TypedDict, total=False):
    """What `POST /live/sessions/{session_id}/refer` takes."""

    target_uri: Required[str]
    """The address to pass the session on to."""
