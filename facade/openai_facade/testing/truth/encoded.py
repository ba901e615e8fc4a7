"""Data that comes inside of JSON."""

from __future__ import annotations

import base64
import binascii


def is_picture(url: str) -> bool:
    """Whether a URL may lead to a picture, or holds one."""
    if not url.startswith("data:"):
        return url.startswith(("http://", "https://"))
    head, comma, data = url.partition(",")
    return head.startswith("data:image/") and bool(comma) and (not head.endswith(";base64") or decodes(data))


def decodes(text: str) -> bool:
    """Whether a text is base64 of something."""
    try:
        return bool(base64.b64decode(text, validate=True))
    except (binascii.Error, ValueError):
        return False
