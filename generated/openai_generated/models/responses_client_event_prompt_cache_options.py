# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.prompt_cache_options_param import PromptCacheOptionsParam


ResponsesClientEventPromptCacheOptions: TypeAlias = PromptCacheOptionsParam
"""Responses client event prompt cache options."""
