# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class SessionStartEventParam(TypedDict, total=False):
    """Session start event param (`session.start`)."""

    session: Required[params.SessionConfigParam | Model]
    type: Required[Literal["session.start"]]
    """Always `session.start`."""
    event_id: str | None


class SessionConfigParam(TypedDict, total=False):
    """Session config param."""

    model: Required[Literal["gpt-live-1", "gpt-live-1.1"] | str]
    audio: params.SessionConfigAudioParam | Model
    client: params.ClientConfigParam | Model
    delegation: params.MediaSessionConfigParamDelegation | Model | None
    input: Iterable[params.InitialItemParam | Model]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[params.DecisionTriggerParam | Model]


class SessionConfigAudioParam(TypedDict, total=False):
    """Session config audio."""

    format: params.AudioFormatParam | Model | None
    output: params.SessionConfigAudioOutputParam | Model | None


ClientEventParam: TypeAlias = (
    params.SessionStartEventParam
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
"""Client event param: one of 15 kinds, told apart by `type`."""
