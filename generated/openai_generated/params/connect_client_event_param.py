# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class ConnectClientEventTransportDtmfSendParam(TypedDict, total=False):
    """Connect client event transport dtmf send (`transport.dtmf.send`)."""

    event: Required[str]
    type: Required[Literal["transport.dtmf.send"]]
    """Always `transport.dtmf.send`."""
    event_id: str | None


ConnectClientEventParam: TypeAlias = (
    params.SessionUpdateEventParam
    | params.InputAudioMuteEventParam
    | params.InputAudioUnmuteEventParam
    | params.OutputAudioFixturePlayEventParam
    | params.ConnectClientEventTransportDtmfSendParam
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
"""Connect client event param: one of 14 kinds, told apart by `type`."""
