# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

PlantColour: TypeAlias = Literal["green", "blu\\e", '"red"']
"""Plant colour: the values known when this was generated."""
