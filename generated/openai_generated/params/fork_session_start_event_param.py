# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ForkSessionStartEventParam(TypedDict, total=False):
    """Fork session start event (`session.start`)."""

    session: Required[params.ForkSessionConfigParam | Model]
    type: Required[Literal["session.start"]]
    event_id: str | None
