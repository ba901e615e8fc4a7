# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ReinforcementHyperparametersReasoningEffort: TypeAlias = Literal["default", "low", "medium", "high"]
"""Reinforcement hyperparameters reasoning effort: the values known when this was generated."""
