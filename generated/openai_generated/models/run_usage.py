# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model
from openai_runtime.usage_cost import UsageCost


@model
class RunUsage(UsageCost, Model):
    """Run usage."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
