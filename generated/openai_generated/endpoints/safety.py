# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `safety`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

RETRIEVE_SAFETY_ALERT = Endpoint(
    operation="retrieveSafetyAlert",
    method="GET",
    path="/safety/alerts/{id}",
    response="SafetyAlert",
    path_params=("id",),
)
"""Read a safety alert."""

RETRIEVE_SAFETY_CASE = Endpoint(
    operation="retrieveSafetyCase",
    method="GET",
    path="/safety/cases/{id}",
    response="SafetyCase",
    path_params=("id",),
)
"""Read a safety case, with the notices that belong to it."""
