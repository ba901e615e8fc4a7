# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


AddPhotosClass: TypeAlias = Literal["leaf", 'bl"oom', "br\\anch"]
"""Add photos class: the values known when this was generated."""
