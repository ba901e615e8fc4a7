"""What other vendors ask of a request that the OpenAI API never does, seen at a real socket."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest
from foreign_packages import FILES, generated
from recording import Recorder, recording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from foreign_packages import Package
    from recording import Seen

    Ask = Callable[..., tuple[Any, Seen]]

JSON = "application/json"


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Package]]:
    """The packages of three vendors."""
    folder = tmp_path_factory.mktemp
    with (
        generated(FILES["almanac"], folder("almanac"), "almanac_client") as almanac,
        generated(FILES["bodies"], folder("bodies"), "bodies_client") as bodies,
        generated(FILES["oddities"], folder("oddities"), "oddities_client") as oddities,
    ):
        yield {"almanac": almanac, "bodies": bodies, "oddities": oddities}


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    with recording() as found:
        yield found


@pytest.fixture(params=["sync", "async"])
def ask(request: pytest.FixtureRequest, packages: dict[str, Package], server: Recorder) -> Ask:
    """Call a method by `vendor.path.to.method`; answers its result and what the server saw."""
    awaited = request.param == "async"

    def run(
        path: str, *arguments: Any, answer: Any = b"", kind: str = JSON, options: Any = None, **named: Any
    ) -> tuple[Any, Seen]:
        server.answers.append((kind, answer if isinstance(answer, bytes) else json.dumps(answer).encode()))
        vendor, _, method = path.partition(".")
        client = packages[vendor].clients[awaited](f"{server.url}/base", **(options or {}))

        def start() -> Any:
            found = client
            for part in method.split("."):
                found = getattr(found, part)
            return found(*arguments, **named)

        async def await_it() -> Any:
            async with client:
                found = await start()
                return [one async for one in found] if hasattr(found, "__aiter__") else found

        if awaited:
            result = asyncio.run(await_it())
        else:
            with client:
                result = start()
                result = list(result) if type(result).__name__ == "Stream" else result
        return result, server.seen.pop()

    return run


def test_cookies_travel_as_cookies(ask: Ask) -> None:
    _, seen = ask("almanac.stations.retrieve", ["a"], level=3, session="a;b=c d", answer=[])
    assert seen.headers["cookie"] == "session=a%3Bb=c%20d; level=3"
    assert seen.query == []


def test_cookies_of_the_client_and_of_a_call_travel_together(ask: Ask) -> None:
    """Those that the client was made with are not lost where an operation has some of its own."""
    options = {"cookies": {"mine": "1"}, "headers": {"Cookie": "his=2"}}
    _, seen = ask("almanac.stations.retrieve", ["a"], level=3, answer=[], options=options)
    assert sorted(seen.headers["cookie"].split("; ")) == ["level=3", "mine=1"]
    _, seen = ask("almanac.close_.retrieve", answer={}, options=options)
    assert sorted(seen.headers["cookie"].split("; ")) == ["his=2", "mine=1"]


def test_a_list_in_a_path_is_one_segment(ask: Ask) -> None:
    _, seen = ask("almanac.stations.retrieve", ["a", "b/c", "d,e"], level=1, answer=[])
    assert seen.path == "/base/stations/a,b%2Fc,d%2Ce"


def test_fractions_and_truth_values_in_a_path(ask: Ask) -> None:
    _, seen = ask("almanac.heights.head", True, height=2.5)
    assert (seen.method, seen.path) == ("HEAD", "/v2/heights/2.5/true")


def test_styles_of_a_path(ask: Ask) -> None:
    _, seen = ask("almanac.tiles.retrieve", [3, 4], z=1, x=2, answer=b"png", kind="image/png")
    assert seen.path == "/base/tiles/.1/2,;y=3;y=4"


def test_names_of_the_query_are_those_of_the_vendor(ask: Ask) -> None:
    _, seen = ask(
        "almanac.stations.retrieve", ["a"], level=1, groe="x", zoom=2, filter_kind="k", class_=True, answer=[]
    )
    assert seen.query == [("größe", "x"), ("zoom", "2"), ("filter[kind]", "k"), ("class", "true")]


def test_a_json_file_among_paths(ask: Ask) -> None:
    result, seen = ask("almanac.stations.retrieve_stations", "a/b", answer={"id": "1", "level": 2, "half": 0.5})
    assert seen.path == "/base/stations/a%2Fb.json"
    assert (result.level, result.half) == (2, 0.5)


def test_an_operation_with_a_server_of_its_own_is_called_there(ask: Ask, server: Recorder) -> None:
    """Of a whole address, which a caller may put another one in the place of, and of a path below the usual host."""
    options = {"servers": {"https://heights.almanac.test/v1": f"{server.url}/elsewhere"}}
    text, seen = ask("almanac.heights.retrieve", True, height=1, answer=b"a,b", kind="text/csv", options=options)
    assert seen.path == "/elsewhere/heights/1/true"
    assert text == "a,b"


def test_the_server_of_an_operation_is_the_vendor_s_unless_said_otherwise(packages: dict[str, Package]) -> None:
    package = packages["almanac"]
    client = package.part("client").Client()
    endpoints = package.part("endpoints.default")
    assert client._address(endpoints.GET_HEIGHTS_BY_HEIGHT_BY_EXACT) == "https://heights.almanac.test/v1"
    assert client._address(endpoints.CHECK_HEIGHT) == "https://eu.almanac.test/v2"
    assert client._address(endpoints.GET_CLOSE) == "https://eu.almanac.test/api"


@pytest.mark.parametrize(
    ("path", "arguments", "kind", "accepted"),
    [
        ("almanac.tiles.retrieve", {"y": [1], "z": 1, "x": 1}, "image/png", "image/png"),
        ("almanac.reports.retrieve", {"id": "1"}, "application/xml", "application/xml"),
        ("almanac.stations.retrieve_stations", {"id": "1"}, JSON, "application/vnd.almanac+json"),
        ("almanac.close_.retrieve", {}, JSON, JSON),
        ("bodies.note.create", {"body": "x"}, "text/plain", "text/plain"),
        ("bodies.files.update", {"a": None}, JSON, "application/hal+json"),
        ("bodies.events.list", {}, "text/event-stream", "text/event-stream"),
        ("bodies.chat.create", {"q": "x", "stream": True}, "text/event-stream", "text/event-stream"),
    ],
)
def test_an_operation_accepts_what_it_answers_with(
    ask: Ask, path: str, arguments: dict[str, Any], kind: str, accepted: str
) -> None:
    answer = b'data: {"n": 1}\n\n' if "event" in kind else b"{}"
    _, seen = ask(path, **arguments, answer=answer, kind=kind)
    assert seen.headers["accept"] == accepted


def test_what_always_streams_hands_out_its_events(ask: Ask) -> None:
    events, seen = ask("bodies.events.list", answer=b'data: {"n": 1}\n\ndata: {"n": 2}\n\n', kind="text/event-stream")
    assert [one.n for one in events] == [1, 2]
    assert (seen.method, seen.path, seen.query) == ("GET", "/base/events", [])


def test_bodies_are_labelled_as_the_vendor_says(ask: Ask) -> None:
    _, seen = ask("bodies.files.update", a=None, answer={})
    assert (seen.headers["content-type"], seen.body) == ("application/merge-patch+json", b'{"a":null}')
    _, seen = ask("bodies.ops.create", body=[{"op": "add", "path": "/a"}], answer=[1])
    assert seen.headers["content-type"] == "application/json-patch+json"
    assert json.loads(seen.body) == [{"op": "add", "path": "/a"}]
    _, seen = ask("bodies.xml.create", body="<a/>")
    assert (seen.headers["content-type"], seen.body) == ("application/xml", b"<a/>")
    _, seen = ask("bodies.files.replace", body=b"\x00\x01")
    assert (seen.headers["content-type"], seen.body) == ("application/octet-stream", b"\x00\x01")
    _, seen = ask("bodies.form.create", a=["x", "y z"], b=1, answer='"ok"')
    assert seen.body == b"a=x&a=y+z&b=1"
    _, seen = ask("bodies.form.create", a=["x"], c={"d": "e f"}, answer='"ok"')
    assert parse_qsl(seen.body.decode()) == [("a", "x"), ("c", '{"d":"e f"}')]


def test_a_form_says_how_its_fields_are_written(ask: Ask) -> None:
    fields = {"expand": ["a", "b"], "card": {"number": "4", "tags": ["x"]}, "kinds": ["k", "l"], "ids": [1, 2]}
    result, seen = ask("bodies.charges.create", **fields, answer=b"true")
    assert result is True
    assert sorted(parse_qsl(seen.body.decode())) == [
        ("card[number]", "4"),
        ("card[tags][]", "x"),
        ("expand[]", "a"),
        ("expand[]", "b"),
        ("ids[]", "1"),
        ("ids[]", "2"),
        ("kinds", "k,l"),
    ]


def test_a_form_with_several_files_and_a_list(ask: Ask) -> None:
    result, seen = ask("bodies.files.create", files=[b"one", b"two"], tags=["a", "b"], meta={"a": 1}, answer={"n": 2})
    assert result.n == 2
    assert seen.headers["content-type"].startswith("multipart/form-data")
    assert seen.body.count(b'filename="') == 2
    assert (seen.body.count(b'name="files"'), seen.body.count(b'name="tags"')) == (2, 2)
    assert b'name="meta"\r\nContent-Type: application/json\r\n\r\n{"a":1}\r\n' in seen.body


def test_options_of_one_call(ask: Ask) -> None:
    options = {"headers": {"X-Client": "1", "X-Gone": "2"}, "token": "t"}
    more = {"extra_headers": {"X-Call": "3"}, "extra_query": {"q": "4"}, "extra_body": {"b": 5}, "timeout": 5}
    _, seen = ask("bodies.chat.create", q="x", answer=b'{"n": 1}', options=options, **more)
    assert [seen.headers[name] for name in ("x-client", "x-call", "authorization")] == ["1", "3", "Bearer t"]
    assert seen.query == [("q", "4")]
    assert json.loads(seen.body) == {"q": "x", "b": 5}


def test_views_of_a_call(packages: dict[str, Package], server: Recorder) -> None:
    sync, _ = packages["almanac"].clients
    with sync(server.url, appid="k") as client:
        server.answers.append((JSON, b'{"a": 1}'))
        raw = client.close_.with_raw_response.retrieve()
        assert (raw.status_code, raw.parse()) == (200, {"a": 1})
        server.answers.append(("image/png", b"abcdef"))
        with client.tiles.with_streaming_response.retrieve([1], z=1, x=1) as streamed:
            assert b"".join(streamed.iter_bytes(2)) == b"abcdef"


def test_a_list_of_one_class_or_of_another(ask: Ask) -> None:
    """`oneOf` of lists is a union of lists: each answer is read as the one it fits."""
    result, _ = ask("oddities.shapes.list", answer=[{"kind": "square", "side": 2}, {"kind": "square", "side": 3}])
    assert [type(one).__name__ for one in result] == ["Square", "Square"]
    result, _ = ask("oddities.shapes.list", answer=[{"kind": "circle", "radius": 2}])
    assert [type(one).__name__ for one in result] == ["Circle"]
    assert ask("oddities.shapes.list", answer=[])[0] == []


def test_fields_with_lists_and_maps_of_several_classes(packages: dict[str, Package]) -> None:
    everything = packages["oddities"].part("models").Everything
    made = everything.model_validate(
        {"json": 1, "lists": [{"kind": "c", "radius": 1}], "maps": {"a": {"children": []}}}
    )
    assert type(made.lists[0]).__name__ == "Circle"
    assert type(made.maps["a"]).__name__ == "Tree"
    assert everything.model_validate({"json": 1, "lists": ["a", "b"]}).lists == ["a", "b"]


def test_a_status_that_is_no_success_is_an_error(ask: Ask, packages: dict[str, Package], server: Recorder) -> None:
    with pytest.raises(packages["almanac"].part("errors").UnreadableAnswer, match="not JSON"):
        ask("almanac.close_.retrieve", answer=b"<html>")
    server.seen.clear()
