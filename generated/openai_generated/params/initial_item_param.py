# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

InitialItemParam: TypeAlias = (
    params.InitialItemDeveloperParam | params.InitialItemUserParam | params.InitialItemAssistantParam
)
"""Initial item: one of 3 kinds, told apart by `role`."""
