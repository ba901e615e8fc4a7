# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ListFineTuningCheckpointPermissionsOrder: TypeAlias = Literal["ascending", "descending"]
"""List fine tuning checkpoint permissions order: the values known when this was generated."""
