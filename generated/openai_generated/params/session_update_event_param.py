# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class SessionUpdateEventParam(TypedDict, total=False):
    """Session update event param (`session.update`)."""

    session: Required[params.SessionUpdateConfigParam | Model]
    type: Required[Literal["session.update"]]
    """Always `session.update`."""
    event_id: str | None


class SessionUpdateConfigParam(TypedDict, total=False):
    """Session update config param."""

    delegation: params.SessionUpdateConfigParamDelegation | Model | None
    triggers: Iterable[params.DecisionTriggerParam | Model]
