"""Credentials of other vendors' APIs, wherever they travel, are in no log, no error and no repr."""

from __future__ import annotations

import asyncio
import logging
import traceback
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from foreign_packages import FILES, generated
from recording import Recorder, recording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from foreign_packages import Package

SECRET = "s3cret+/= value"
KEYS: dict[str, Any] = {
    **dict.fromkeys(("api_key", "session", "signature", "token"), SECRET),
    "login": ("ann", SECRET),
}


@pytest.fixture(scope="module")
def foundry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    with generated(FILES["foundry"], tmp_path_factory.mktemp("foundry"), "foundry_client") as found:
        yield found


@pytest.fixture(scope="module")
def almanac(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    with generated(FILES["almanac"], tmp_path_factory.mktemp("almanac"), "almanac_client") as found:
        yield found


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    with recording() as found:
        yield found


def call(package: Package, awaited: bool, url: str, method: str, *arguments: Any, keys: Any, **named: Any) -> Any:
    """Call a method of the tree by its dotted path."""
    client = package.clients[awaited](url, **keys)

    def find() -> Any:
        found = client
        for part in method.split("."):
            found = getattr(found, part)
        return found(*arguments, **named)

    async def run() -> Any:
        async with client:
            return await find()

    if awaited:
        return asyncio.run(run())
    with client:
        return find()


def shows(text: str) -> bool:
    """Whether a text has the secret in it, written as it is or as URLs and headers have it."""
    return any(one in text for one in ("s3cret", "YW5uOnMzY3Jl"))  # the other is `ann:s3cre` in base64


@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
def test_a_key_in_the_query_is_sent_and_not_logged(
    almanac: Package, recorder: Recorder, awaited: bool, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    recorder.answers.append(("application/json", b"{}"))
    answer = call(almanac, awaited, recorder.url, "close_.with_raw_response.retrieve", keys={"appid": SECRET})
    assert ("appid", SECRET) in recorder.seen.pop().query
    assert "HTTP Request: GET" in caplog.text
    assert "appid=<redacted>" in caplog.text
    request = answer.http_response.request
    assert not [one for one in (caplog.text, repr(request), str(request.url), repr(request.url)) if shows(one)]
    assert not [record for record in caplog.records if shows(f"{record.args!r} {record.__dict__!r}")]


@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("kind", ["none", "api_key", "token", "signature", "login", "session"])
def test_no_kind_of_credential_is_logged(
    foundry: Package, recorder: Recorder, kind: str, awaited: bool, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    method = {"token": "create", "signature": "create"}.get(kind, "photo.retrieve" if kind == "session" else "list")
    arguments = (7,) if kind == "session" else ()
    named = {"id": 1, "weight": None} if method == "create" else {}
    content = b"{}" if method == "create" else b"[]"
    recorder.answers.append(("image/png", b"x") if kind == "session" else ("application/json", content))
    keys = {kind: KEYS[kind]} if kind != "none" else {}
    call(foundry, awaited, recorder.url, f"casting.{method}", *arguments, keys=keys, **named)
    seen = recorder.seen.pop()
    assert (kind == "none") is not shows(f"{seen.headers} {seen.query}")
    assert not shows(caplog.text)


@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
def test_errors_do_not_show_the_key(almanac: Package, awaited: bool) -> None:
    """Nobody listens: the exception of httpx has the request, whose URL has the key."""
    with pytest.raises(httpx.ConnectError) as caught:
        call(almanac, awaited, "http://127.0.0.1:9", "close_.retrieve", keys={"appid": SECRET})
    told = "".join(traceback.format_exception(caught.value))
    assert not shows(told + repr(caught.value) + repr(caught.value.request) + str(caught.value.request.url))


@pytest.mark.parametrize("kind", ["api_key", "token", "session"])
def test_a_key_that_no_header_can_carry_is_refused_unseen(foundry: Package, kind: str) -> None:
    method, arguments = ("casting.photo.retrieve", (7,)) if kind == "session" else ("casting.list", ())
    if kind == "token":
        method, arguments = "casting.create", ()
    named = {"id": 1, "weight": None} if kind == "token" else {}
    with pytest.raises(ValueError, match="headers cannot carry") as caught:
        call(foundry, False, "http://127.0.0.1:9", method, *arguments, keys={kind: f"{SECRET}\n"}, **named)
    assert not shows(str(caught.value))


def test_no_repr_shows_a_credential(foundry: Package) -> None:
    url = f"https://ann:{SECRET.replace('/', '')}@foundry.test/v2?api_key={SECRET}"
    low_level = foundry.part("client").AuthenticatedClient(url, **KEYS)
    assert not shows(repr(low_level))
    for kind in foundry.clients:
        assert not shows(repr(kind(url, **KEYS)))
        assert "FoundryClient" in repr(kind(url, **KEYS))
