# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias


EmptyModelParam: TypeAlias = dict[str, object]
"""Empty model param: values by name."""
