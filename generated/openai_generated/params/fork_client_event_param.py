# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

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
