# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaToolCallCallerParam: TypeAlias = params.BetaDirectToolCallCallerParam | params.BetaProgramToolCallCallerParam
"""Beta tool call caller param: one of 2 kinds, told apart by `type`."""
