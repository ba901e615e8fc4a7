# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ForkSessionStartEventParam(TypedDict, total=False):
    """Fork session start event (`session.start`)."""

    session: Required[params.ForkSessionConfigParam | Model]
    type: Required[Literal["session.start"]]
    """Always `session.start`."""
    event_id: str | None


class ForkSessionConfigParam(TypedDict, total=False):
    """Fork session config."""

    audio: params.ForkSessionConfigAudioParam | Model | None
    client: params.ClientConfigParam | Model | None
    delegation: params.ForkSessionConfigDelegationParam | Model | None
    store: bool | None


class ForkSessionConfigAudioParam(TypedDict, total=False):
    """Fork session config audio."""

    format: params.AudioFormatParam | Model | None


ForkClientEventParam: TypeAlias = (
    params.ForkSessionStartEventParam
    | params.SessionUpdateEventParam
    | params.InputAudioAppendEventParam
    | params.InputAudioMuteEventParam
    | params.InputAudioUnmuteEventParam
    | params.OutputAudioFixturePlayEventParam
    | params.InstructionsAppendEventParam
    | params.ThinkingAppendEventParam
    | params.CommentaryAppendEventParam
    | params.DecisionCreateEventParam
    | params.DecisionItemCreateEventParam
    | params.DecisionItemDeleteEventParam
    | params.ResponseItemCreateEventParam
    | params.ResponseCreateEventParam
    | params.SessionCloseEventParam
)
"""Fork client event param: one of 15 kinds, told apart by `type`."""
