# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

CertificateObject: TypeAlias = Literal["certificate", "organization.certificate", "organization.project.certificate"]
"""Certificate object: the values known when this was generated."""
