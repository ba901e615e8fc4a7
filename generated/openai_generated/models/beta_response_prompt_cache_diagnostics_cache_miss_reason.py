# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponsePromptCacheDiagnosticsCacheMissReason: TypeAlias = Literal[
    "model_changed",
    "prompt_cache_key_changed",
    "tools_changed",
    "text_format_changed",
    "reasoning_effort_changed",
    "verbosity_changed",
    "context_compacted",
    "input_changed",
    "service_tier_changed",
]
"""Beta response prompt cache diagnostics cache miss reason: the values known when this was generated."""
