# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


PlantKind: TypeAlias = Literal[
    "tree",
    "shrub",
    "herb",
    "fern",
    "moss",
    "climber",
    "grass",
    "bulb",
    "succulent",
    "cactus",
    "palm",
    "orchid",
    "aquatic",
    "carnivorous",
    "annual",
]
"""Plant kind: the values known when this was generated."""
