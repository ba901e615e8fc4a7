# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeTranslationSessionUpdateEventParam(TypedDict, total=False):
    """Realtime translation session update event (`session.update`)."""

    session: Required[params.RealtimeTranslationSessionUpdateRequestSchemaParam | Model]
    type: Required[Literal["session.update"]]
    event_id: str | None
