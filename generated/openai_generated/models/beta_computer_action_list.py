# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.beta_computer_action import BetaComputerAction


BetaComputerActionList: TypeAlias = list[BetaComputerAction]
"""Beta computer action list."""
