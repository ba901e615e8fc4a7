# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class SessionStartEventParam(TypedDict, total=False):
    """Session start event param (`session.start`)."""

    session: Required[params.SessionConfigParam | Model]
    type: Required[Literal["session.start"]]
    event_id: str | None
