# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class AutomationTargetParamNewSession(TypedDict, total=False):
    """Automation target param new session (`new_session`)."""

    environment: Required[params.EnvironmentParam | Model]
    input: Required[Iterable[params.AgentSessionInputMessageParam | Model]]
    type: Required[Literal["new_session"]]
    agent: params.AutomationTargetParamNewSessionAgent | Model
    agent_id: str
    metadata: Mapping[str, str] | None
    vault_ids: SequenceNotStr[str] | None
