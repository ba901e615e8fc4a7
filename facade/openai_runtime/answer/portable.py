"""Copies of httpx objects that may be pickled and seen by others."""

from __future__ import annotations

from typing import Any

from ..request.redaction import redacted, shown


def portable(value: Any) -> Any:
    """A copy of an httpx object without what grants access; anything else as it is."""
    kind = type(value).__name__
    if kind == "Request":
        return type(value)(value.method, shown(str(value.url)), headers=redacted(value.headers))
    if kind == "Response":
        try:
            request = portable(value.request)
        except RuntimeError:  # made by hand, without a request
            request = None
        read = hasattr(value, "_content")
        headers = [pair for pair in value.headers.raw if not read or pair[0].lower() != b"content-encoding"]
        return type(value)(value.status_code, headers=headers, content=value.content if read else b"", request=request)
    return value
