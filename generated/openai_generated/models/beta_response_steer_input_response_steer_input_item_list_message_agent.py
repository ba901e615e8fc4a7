# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaResponseSteerInputResponseSteerInputItemListMessageAgent(Model):
    """Beta response steer input response steer input item list message agent."""

    agent_name: str
