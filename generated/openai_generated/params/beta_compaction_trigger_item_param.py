# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaCompactionTriggerItemParam(TypedDict, total=False):
    """Beta compaction trigger item param (`compaction_trigger`)."""

    agent: params.BetaAgentTagParam | Model | None
    type: Required[Literal["compaction_trigger"]]
    id: str | None
