# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.computer_action import ComputerAction


ComputerActionList: TypeAlias = list[ComputerAction]
"""Computer action list."""
