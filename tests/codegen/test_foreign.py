"""A description of a vendor that does everything differently, from its file to requests on the wire.

The package stands alone under a name of its own. A server of the standard library notes what arrives: it knows nothing
of us, so neither side can agree with the other's mistake.
"""

from __future__ import annotations

import asyncio
import base64
import importlib
import json
import pkgutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest
from openai_codegen.__main__ import main
from openai_codegen.document import Node, read
from openai_codegen.generate import render
from openai_codegen.security import schemes
from openai_codegen.servers import server
from openai_codegen.vendor import vendor
from recording import Recorder, Seen, recording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FOUNDRY = Path(__file__).with_name("foreign") / "foundry.yaml"
PACKAGE = "foundry_client"
KEYS: dict[str, Any] = {"api_key": "k1", "login": ("ann", "pw"), "session": "s1", "signature": "a b", "token": "t1"}


def credentials(seen: Seen) -> dict[str, str]:
    """What a request says of who is calling."""
    found = {name: seen.headers[name] for name in ("x-foundry-key", "authorization", "cookie") if name in seen.headers}
    return {**found, **{name: value for name, value in seen.query if name == "sig"}}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The vendored description and, in `out`, what is generated from it."""
    folder = tmp_path_factory.mktemp("foundry")
    vendor(FOUNDRY, folder / "api")
    into = ["--from", str(folder / "api"), "--output", str(folder / "out"), "--package", PACKAGE]
    assert main(["generate", *into]) == 0
    assert main(["generate", "--check", *into]) == 0
    return folder


@pytest.fixture(scope="module")
def package(folder: Path) -> Iterator[Callable[[str], Any]]:
    """Import a module of the generated package, or the package itself."""
    sys.path.insert(0, str(folder / "out"))
    try:
        yield lambda name: importlib.import_module(f"{PACKAGE}.{name}".rstrip("."))
    finally:
        sys.path.remove(str(folder / "out"))
        for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
            del sys.modules[name]


@pytest.fixture
def foundry() -> Iterator[Recorder]:
    """The server of the vendor."""
    with recording() as found:
        yield found


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, package: Any, foundry: Recorder) -> Callable[..., tuple[Any, Seen]]:
    """Call a function of the package, blocking or awaited; answers its result and what the server saw."""
    url, seen, answers = f"{foundry.url}/v2", foundry.seen, foundry.answers

    def run(
        name: str, *arguments: Any, answer: Any, kind: str = "application/json", stream: bool = False, **named: Any
    ) -> Any:
        content = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        answers.append((kind, content))
        module = package(f"api.{name}")
        client = package("client").AuthenticatedClient(url, **{**KEYS, **named.pop("keys", {})})
        if request.param == "sync":
            with client:
                result = (module.stream if stream else module.sync)(*arguments, client=client, **named)
                return list(result) if stream else result, seen.pop()

        async def awaited() -> Any:
            async with client:
                if stream:
                    return [one async for one in await module.astream(*arguments, client=client, **named)]
                return await module.asyncio(*arguments, client=client, **named)

        return asyncio.run(awaited()), seen.pop()

    return run


def test_every_operation_is_there_and_every_module_imports(folder: Path, package: Any) -> None:
    rendered = render(folder / "api", PACKAGE)
    assert rendered.notes[0].startswith("8 operations")
    root = package("")
    names = [found.name for found in pkgutil.walk_packages(root.__path__, f"{PACKAGE}.")]
    for name in names:
        importlib.import_module(name)
    operations = [name for name in names if name.startswith(f"{PACKAGE}.api.") and name.count(".") == 3]
    assert len(operations) == 8


def test_the_package_stands_alone(folder: Path) -> None:
    """Nothing in it names our packages, and it imports where they are out of reach."""
    files = [path for path in (folder / "out").rglob("*.py*") if "__pycache__" not in path.parts]
    names = ("openai_runtime", "openai_generated", "openai_facade")
    ours = [path for path in files if any(name in path.read_text("utf-8") for name in names)]
    assert ours == []
    project = tomllib.loads((folder / "out" / "pyproject.toml").read_text("utf-8"))["project"]
    assert (project["name"], project["version"]) == ("foundry-client", "2024.10.21")
    probe = (
        f"import sys; sys.path.insert(0, {str(folder / 'out')!r})\n"
        "for name in ('openai_runtime', 'openai_generated', 'openai_facade'): sys.modules[name] = None\n"
        f"from {PACKAGE} import AuthenticatedClient, models; from {PACKAGE}.api.casting import pour\n"
        f"print(models.Casting(id=1, weight=None).to_dict())"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "'id': 1" in done.stdout


def test_the_package_type_checks(folder: Path) -> None:
    pytest.importorskip("pyright")
    (folder / "out" / "pyrightconfig.json").write_text(
        json.dumps({"include": [PACKAGE], "exclude": [f"{PACKAGE}/runtime"], "typeCheckingMode": "standard"})
    )
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "-p", str(folder / "out"), "--pythonpath", sys.executable],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_lists_and_objects_in_a_query_are_written_as_the_description_says(call: Any) -> None:
    result, seen = call(
        "casting.get_casting",
        answer=[{"id": 1, "weight": 2.5}],
        alloy=["tin", "iron & co"],
        shape=["bell", "bar"],
        tone=[1, 2],
        size={"min": 3},
        sort={"by": "id"},
        filter={"a": [1]},
        x_trace="t",
    )
    assert (seen.method, seen.path) == ("GET", "/v2/casting")
    assert seen.query == [
        ("alloy", "tin"),
        ("alloy", "iron & co"),
        ("shape", "bell,bar"),
        ("tone", "1|2"),
        ("size[min]", "3"),
        ("by", "id"),
        ("filter", '{"a":[1]}'),
    ]
    assert seen.headers["x-trace"] == "t"
    assert [one.weight for one in result] == [2.5]


BASIC = f"Basic {base64.b64encode(b'ann:pw').decode()}"


@pytest.mark.parametrize(
    ("keys", "sent"),
    [
        ({}, {"x-foundry-key": "k1"}),
        ({"api_key": None}, {"authorization": BASIC}),
        ({"api_key": None, "login": None}, {}),
    ],
)
def test_the_first_credential_that_was_given_is_sent(call: Any, keys: Node, sent: dict[str, str]) -> None:
    assert credentials(call("casting.get_casting", answer=[], keys=keys)[1]) == sent


def test_each_kind_of_credential_travels_in_its_place_and_nowhere_else(call: Any) -> None:
    casting = {"id": 7, "weight": None}
    _, seen = call("casting.pour", body=casting, answer=casting)
    assert credentials(seen) == {"authorization": "Bearer t1"}
    _, seen = call("casting.pour", body=casting, answer=casting, keys={"token": None})
    assert credentials(seen) == {"sig": "a b"}
    _, seen = call("casting.get_photo", 7, answer=b"png", kind="image/png")
    assert credentials(seen) == {"cookie": "sid=s1"}
    _, seen = call("casting.get_casting_by_casting_id", 7, answer=casting)
    assert credentials(seen) == {}


def test_fields_whose_names_collide_travel_under_their_own(call: Any) -> None:
    body = {"id": 7, "weight": None, "heat-no": "a", "heat_no": "b"}
    result, seen = call("casting.pour", body=body, answer=body)
    assert json.loads(seen.body) == body
    assert (result.weight, result.heat_no, result.heat_no_2) == (None, "b", "a")


def test_a_form_a_download_and_a_text(call: Any) -> None:
    _, seen = call("casting.set_photo", 7, body={"photo": b"PNG", "note": "n"}, answer=b"")
    assert seen.path == "/v2/casting/7/photo"
    assert seen.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="photo"' in seen.body
    assert b"PNG" in seen.body
    assert call("casting.get_photo", 7, answer=b"\x89PNG", kind="image/png")[0] == b"\x89PNG"
    text, seen = call("melt.make_token", body={"user": "a b", "scopes": "x"}, answer=b"tok", kind="text/plain")
    assert text == "tok"
    assert parse_qsl(seen.body.decode()) == [("user", "a b"), ("scopes", "x")]


LINES = b'{"degrees": 1}\n\n{"degrees": 2, "note": null}\n{"degrees": 3}'


@pytest.mark.parametrize("kind", ["application/x-ndjson", "application/jsonl; charset=utf-8"])
def test_json_lines_are_a_stream(call: Any, kind: str) -> None:
    events, seen = call("melt.melt", body={"alloy": "tin"}, answer=LINES, kind=kind, stream=True)
    assert [event.degrees for event in events] == [1, 2, 3]
    assert json.loads(seen.body) == {"alloy": "tin", "stream": True}
    assert "application/x-ndjson" in seen.headers["accept"]


def test_a_server_that_streams_by_default_is_told_not_to(call: Any) -> None:
    result, seen = call("melt.melt", body={"alloy": "tin"}, answer={"degrees": 4})
    assert json.loads(seen.body) == {"stream": False, "alloy": "tin"}
    assert result.degrees == 4


def test_what_always_streams_needs_no_argument_for_it(call: Any) -> None:
    events, seen = call("melt.follow_log", answer=LINES, kind="application/jsonl", stream=True)
    assert [event.degrees for event in events] == [1, 2, 3]
    assert seen.query == []


def test_the_address_comes_from_the_description(package: Any) -> None:
    client = package("client")
    assert client.Client().base_url == "http://foundry.test:80/v2"
    assert client.server(host="localhost", port="8080") == "http://localhost:8080/v2"


@pytest.mark.parametrize(
    ("servers", "url"),
    [
        ([], "http://localhost"),
        ([{"url": "/v1/"}], "http://localhost/v1"),
        ([{"url": "https://{a-b}.test", "variables": {"a-b": {"enum": ["x", "y"]}}}], "https://x.test"),
    ],
)
def test_an_address_is_always_whole(servers: list[Node], url: str) -> None:
    assert server({"servers": servers}).base_url == url


def test_a_credential_with_the_name_of_another_argument_gets_one_of_its_own() -> None:
    node = {"components": {"securitySchemes": {"timeout": {"type": "apiKey", "in": "header", "name": "T"}}}}
    assert schemes(node)["timeout"].name == "timeout_credential"


def test_secrets_are_not_in_the_repr(package: Any) -> None:
    client = package("client").AuthenticatedClient(**KEYS)
    assert not [secret for secret in ("k1", "pw", "s1", "t1") if secret in repr(client).replace("http", "")]


@pytest.mark.parametrize("name", ["Acme", "acme-client", "class", "openai_runtime", "1a"])
def test_a_name_that_no_package_can_have_is_refused(
    folder: Path, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "--from", str(folder / "api"), "--output", str(tmp_path), "--package", name]) == 1
    assert "cannot be the name of a package" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_the_vendored_file_is_a_description_of_its_own(folder: Path) -> None:
    document = read(folder / "api" / "openapi.yaml")
    assert document["openapi"] == "3.1.0"
    assert document["components"]["schemas"]["Casting"]["properties"]["weight"]["type"] == ["number", "null"]


def test_a_class_and_a_resource_of_one_name_live_together(package: Any) -> None:
    models, resources = package("models"), package("resources.casting.casting")
    assert models.Casting is not resources.CastingResource
    assert package("").FoundryClient().casting.__class__ is resources.CastingResource


def test_json_says_the_same_as_yaml(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "foundry.json").write_text(json.dumps(read(FOUNDRY)), encoding="utf-8")
    vendor(tmp_path / "foundry.json", tmp_path / "api")
    assert (tmp_path / "api" / "openapi.yaml").read_bytes() == (folder / "api" / "openapi.yaml").read_bytes()
