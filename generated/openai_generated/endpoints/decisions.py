# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `decisions`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_DECISION = Endpoint(
    operation="createDecision",
    method="POST",
    path="/decisions",
    response="Decision",
    body="json",
)
"""Answer questions about an input by yes or no, by choice or by score."""
