# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `care_plans`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

MAKE_PLAN = Endpoint(
    operation="makePlan",
    method="POST",
    path="/plans",
    response="Plan",
    body="json",
)
"""Make a care plan."""
