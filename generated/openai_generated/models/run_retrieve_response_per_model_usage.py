# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model, wire


@model
class RunRetrieveResponsePerModelUsage(Model):
    """Run retrieve response per model usage."""

    run_model_name: str = wire("model_name")
    invocation_count: int
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    cached_tokens: int
