# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class InputTokensDetailsCacheWriteTokensDetails(Model):
    """Input tokens details cache write tokens details."""

    ttl_12h_tokens: int
    ttl_30m_tokens: int
