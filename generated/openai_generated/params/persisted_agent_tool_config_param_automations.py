# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class PersistedAgentToolConfigParamAutomations(TypedDict, total=False):
    """Persisted agent tool config param automations (`automations`)."""

    type: Required[Literal["automations"]]
