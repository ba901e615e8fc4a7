# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class AutomationTargetParamExistingSession(TypedDict, total=False):
    """Automation target param existing session (`existing_session`)."""

    instructions: Required[str]
    session_id: Required[str]
    type: Required[Literal["existing_session"]]
