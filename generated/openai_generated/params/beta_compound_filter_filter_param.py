# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


BetaCompoundFilterFilterParam: TypeAlias = params.BetaComparisonFilterParam | params.BetaCompoundFilterParam
"""Beta compound filter filter: one of 2 kinds, told apart by `type`."""
