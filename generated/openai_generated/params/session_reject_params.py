# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class SessionRejectParams(TypedDict, total=False):
    """What `POST /live/sessions/{session_id}/reject` takes."""

    status_code: Required[int]
    """The SIP status code to answer with."""
