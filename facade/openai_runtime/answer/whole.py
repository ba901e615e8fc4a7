"""Answers that came whole where a stream was asked for: what is in them as the events that end such a stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    Whole: TypeAlias = Callable[[Any], list[dict[str, Any]]]
    """Makes the JSON of events of the JSON of a whole answer."""


def whole_answers(stream_event: str | None) -> Whole | None:
    """Give what makes events of a whole answer, for the kinds of streams that some servers do not have."""
    return _KINDS.get(stream_event or "")


def _images(kind: str, answer: Any) -> list[dict[str, Any]]:
    images = answer.get("data") if isinstance(answer, dict) else None
    if not isinstance(images, list):
        return []
    head = {key: value for key, value in answer.items() if key not in ("data", "created")}
    if "created" in answer:
        head["created_at"] = answer["created"]
    return [{"type": kind, **head, **image} for image in images if isinstance(image, dict) and _is_image(image)]


def _is_image(image: dict[str, Any]) -> bool:
    return any(isinstance(image.get(key), str) for key in ("b64_json", "url"))


def _transcript(answer: Any) -> list[dict[str, Any]]:
    if not isinstance(answer, dict) or not isinstance(answer.get("text"), str):
        return []
    return [{**answer, "type": "transcript.text.done"}]


_KINDS: Final[dict[str, Whole]] = {
    "ImageGenStreamEvent": lambda answer: _images("image_generation.completed", answer),
    "ImageEditStreamEvent": lambda answer: _images("image_edit.completed", answer),
    "TranscriptionStreamEvent": _transcript,
}
