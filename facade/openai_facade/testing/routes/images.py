"""Images: one colour, the right size, as base64 or as a link that this server answers."""

from __future__ import annotations

import base64
import hashlib
from functools import lru_cache
from typing import TYPE_CHECKING

from ..answers import Answer, Missing, Refused, typed_events
from ..calls import Call, route
from ..checks import Part
from ..pictures import draw, nearest
from ..samples import picture_size
from ..sharing import LINKS
from ..words import count

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..description import JSON
    from ..store import Store

_SHOWN_SIZES = ("1024x1024", "1024x1536", "1536x1024")


@route("POST /images/generations")
def generate(call: Call) -> JSON | Answer:
    """Draw what a prompt says, as far as its colour goes."""
    return _draw(call, "image_generation")


@route("POST /images/edits")
def edit(call: Call) -> JSON | Answer:
    """Draw something new in place of a picture."""
    return _draw(call, "image_edit")


@route("POST /images/variations")
def vary(call: Call) -> JSON | Answer:
    """Draw something like a picture."""
    return _draw(call, "image_variation")


def _draw(call: Call, kind: str) -> JSON | Answer:
    body = call.body
    model = body.get("model") or ("gpt-image-1" if kind != "image_variation" and not body.get("style") else "dall-e-2")
    body = _sized(body, modern=not model.startswith("dall-e"))
    pictures = [_picture(body, index) for index in range(body.get("n") or 1)]
    if body.get("stream"):
        return Answer(events=typed_events(_told(call, body, kind, pictures)))
    modern = not model.startswith("dall-e")
    link = not modern and body.get("response_format") != "b64_json"
    data: list[JSON] = [{"url": _link(call, one)} if link else {"b64_json": _base64(one)} for one in pictures]
    if model == "dall-e-3":
        data = [{**one, "revised_prompt": body.get("prompt", "")} for one in data]
    answer: JSON = {"created": call.store.now(), "data": data}
    if modern:
        answer |= {"usage": _usage(body), "output_format": body.get("output_format") or "png"}
        answer["background"] = "transparent" if body.get("background") == "transparent" else "opaque"
        answer["size"] = body["size"] if body.get("size") in _SHOWN_SIZES else "1024x1024"
        answer["quality"] = body["quality"] if body.get("quality") in ("low", "medium", "high") else "high"
    return answer


def _picture(body: JSON, index: int) -> bytes:
    try:
        width, height = picture_size(body.get("size") or "1024x1024", 1024)
    except ValueError as problem:
        raise Refused(str(problem), param="size", code="invalid_value") from None
    colour = hashlib.blake2b(f"{body.get('prompt')}{index}".encode(), digest_size=3).digest()
    kind, clear = body.get("output_format") or "png", body.get("background") == "transparent"
    quality = body.get("output_compression")
    return _drawn(width, height, colour, kind, 100 if quality is None else quality, clear)


def _sized(body: JSON, *, modern: bool) -> JSON:
    """The request with the size that it leaves open: of an edit that of the first picture, as nearly as may be."""
    given = body.get("image")
    first = given[0] if isinstance(given, list) and given else given
    if not modern or body.get("size") not in (None, "auto") or not isinstance(first, Part):
        return body
    return {**body, "size": nearest(first.read(), _SHOWN_SIZES)}


@lru_cache(maxsize=32)
def _drawn(width: int, height: int, colour: bytes, kind: str, quality: int, clear: bool) -> bytes:
    rgb = (colour[0], colour[1], colour[2])
    return draw(width, height, rgb, kind=kind, quality=quality, transparent=clear)


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _link(call: Call, data: bytes) -> str:
    name = call.store.fresh("img_")
    call.store.attached[f"link:{name}"] = data
    return f"{call.service.url}{LINKS}{name}.png"


def linked(store: Store, path: str) -> Answer:
    """The picture behind a link; no key is needed."""
    name = path.removeprefix(LINKS).removesuffix(".png")
    data: bytes | None = store.attached.get(f"link:{name}")
    if data is None:
        raise Missing("image", name)
    return Answer(body=data, headers={"content-type": "image/png"})


def _usage(body: JSON) -> JSON:
    asked, spent = count(body.get("prompt") or ""), 272 * (body.get("n") or 1)
    details = {"text_tokens": asked, "image_tokens": 0}
    return {
        "input_tokens": asked,
        "input_tokens_details": details,
        "output_tokens": spent,
        "total_tokens": asked + spent,
    }


def _told(call: Call, body: JSON, kind: str, pictures: list[bytes]) -> Iterator[JSON]:
    shown = {
        "created_at": call.store.now(),
        "size": body["size"] if body.get("size") in _SHOWN_SIZES else "auto",
        "quality": body["quality"] if body.get("quality") in ("low", "medium", "high") else "auto",
        "background": body.get("background") or "auto",
        "output_format": body.get("output_format") or "png",
    }
    for picture in pictures:
        data = {"b64_json": _base64(picture), **shown}
        for index in range(body.get("partial_images") or 0):
            yield {"type": f"{kind}.partial_image", **data, "partial_image_index": index}
        yield {"type": f"{kind}.completed", **data, "usage": _usage(body)}
