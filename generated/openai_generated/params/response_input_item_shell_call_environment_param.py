# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


ResponseInputItemShellCallEnvironmentParam: TypeAlias = params.LocalEnvironmentParam | params.ContainerReferenceParam
"""Response input item shell call environment: one of 2 kinds, told apart by `type`."""
