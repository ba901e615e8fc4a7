# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class AutomationTargetParamNewSessionAgentExperimental(TypedDict, total=False):
    """Automation target param new session agent experimental."""

    time_awareness: bool
