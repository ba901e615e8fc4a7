# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class DecisionTriggerParam(TypedDict, total=False):
    """Decision trigger param (`decisions`)."""

    decisions: Required[params.DecisionTriggerParamDecisions | Model]
    event_type: Required[Literal["session.input_transcript.delta", "session.output_transcript.delta"]]
    type: Required[Literal["decisions"]]
    """Always `decisions`."""


class DecisionTriggerParamDecisions(TypedDict, total=False):
    """Decision trigger param decisions."""

    questions: Required[Iterable[params.DecisionQuestionParam | Model]]
