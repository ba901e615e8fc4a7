"""Kinds of content: what a media type says about the bytes that it labels."""

from __future__ import annotations

JSON = "application/json"
ANY = "*/*"
EVENT_STREAM = "text/event-stream"
JSON_LINES = frozenset(
    {
        *("application/x-ndjson", "application/ndjson", "application/x-json-stream", "application/stream+json"),
        *("application/jsonl", "application/x-jsonl", "application/jsonlines", "application/x-jsonlines"),
        *("application/json-lines", "application/json-seq", "text/x-ndjson", "text/ndjson", "text/jsonl"),
    }
)
"""One JSON value a line: what a stream of events is to many APIs."""


def bare(media: str) -> str:
    """A media type without its parameters."""
    return media.partition(";")[0].strip().lower()


def is_json(media: str) -> bool:
    """Whether the whole body is one JSON value."""
    plain = bare(media)
    return plain not in JSON_LINES and (plain == JSON or plain.endswith(("+json", "/json")))


def is_data(media: str) -> bool:
    """Whether the body is another spelling of what JSON can say as well."""
    return bare(media).endswith(("/xml", "+xml", "/yaml", "+yaml", "-yaml", "/x-www-form-urlencoded"))


def is_stream(media: str) -> bool:
    """Whether the body is a sequence of events."""
    return bare(media) == EVENT_STREAM or bare(media) in JSON_LINES
