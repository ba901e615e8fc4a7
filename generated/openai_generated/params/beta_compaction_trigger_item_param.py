# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaCompactionTriggerItemParam(TypedDict, total=False):
    """Beta compaction trigger item param (`compaction_trigger`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Required[Literal["compaction_trigger"]]
    """Always `compaction_trigger`."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
