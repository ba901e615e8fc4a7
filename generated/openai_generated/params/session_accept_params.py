# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class SessionAcceptParams(TypedDict, total=False):
    """What `POST /live/sessions/{session_id}/accept` takes."""

    session: Required[params.SessionAcceptParamsSession | Model]
    """How the session is set up."""
