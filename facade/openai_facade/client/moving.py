"""What of a client does not go along when its copy goes to another place, or to another service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .options import headers_from_environment, is_x509
from .residency import residency_url

if TYPE_CHECKING:
    from collections.abc import Mapping


def moved(arguments: dict[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a client without those that a change of place or service replaces.

    Args:
        arguments: Constructor arguments of the client.
        changes: What is to be different in its copy.
    """
    given = {name for name in ("base_url", "websocket_base_url", "data_residency") if changes.get(name) is not None}
    gone: set[str] = set()
    if changes.get("provider") is not None:  # keys, names and addresses of OpenAI's own service mean nothing there
        gone = {"api_key", "admin_api_key", "workload_identity", "organization", "project", "base_url"}
        gone |= {"websocket_base_url", "data_residency"}
        if "provider" not in arguments:
            ours = headers_from_environment().items()
            headers = {name: value for name, value in arguments["default_headers"].items() if (name, value) not in ours}
            arguments = {**arguments, "default_headers": headers}
    elif "data_residency" in given:
        gone = {"base_url", "websocket_base_url"}
    elif "base_url" in given:
        gone = {"data_residency"}
    elif "websocket_base_url" in given and "data_residency" in arguments:
        region = arguments["data_residency"]
        url = residency_url(region, certified=is_x509(arguments.get("workload_identity")))
        arguments = {**arguments, "base_url": url}
        gone = {"data_residency"}
    return {name: value for name, value in arguments.items() if name not in gone}
