# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaResponsesServerEventBetaResponseWsErrorAgent(Model):
    """Beta responses server event beta response ws error agent."""

    agent_name: str
