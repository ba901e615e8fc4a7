# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model, wire


@model
class AutomationTargetParamNewSessionAgentCompaction(Model):
    """Automation target param new session agent compaction."""

    async_: bool | None = wire("async", default=None)
