# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


CompoundFilterFilterParam: TypeAlias = params.ComparisonFilterParam | params.CompoundFilterParam
"""Compound filter filter: one of 2 kinds, told apart by `type`."""
