"""What may be given as requests: templates, files, lines for a batch, and what is said where something is missing."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade.bulk import Request
from openai_facade.bulk.arguments import read, stored
from openai_facade.bulk.asking import Plan
from openai_facade.bulk.operations import call_of
from openai_facade.bulk.sources import checked, items_of
from openai_facade.bulk.templates import Template
from openai_facade.errors import BulkRequestError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .conftest import Caller, Scripted


def planned(items: Iterable[Any], template: Any = None, operation: str = "responses.create", **plan: Any) -> list[Any]:
    """The arguments that become of items."""
    made = Plan(operation, None if template is None else Template(template), **plan)
    return [asked.arguments for asked in made.asked(items)]


# --- templates -------------------------------------------------------------------------------------------------------


def test_a_text_is_filled_in_where_the_operation_takes_it() -> None:
    assert planned([{"text": "a"}, "b"], "Say {text}.") == [{"input": "Say a."}, {"input": "Say b."}]
    (chat,) = planned(["a"], "{text}", "chat.completions.create")
    assert chat == {"messages": [{"role": "user", "content": "a"}]}
    with pytest.raises(BulkRequestError, match=r"not known where files.create takes a text"):
        planned(["a"], "{text}", "files.create")


def test_a_dict_is_filled_in_at_any_depth() -> None:
    template = {"input": [{"role": "user", "content": "{a} and {b c}"}], "n": 3, "metadata": {"x": "{a}"}}
    (arguments,) = planned([{"a": 1, "b c": "two"}], template)
    assert arguments == {"input": [{"role": "user", "content": "1 and two"}], "n": 3, "metadata": {"x": 1}}


@pytest.mark.parametrize(
    ("template", "row", "filled"),
    [
        ("{x}", {"x": [1, 2]}, [1, 2]),
        ("{x}!", {"x": [1, None]}, "[1,null]!"),
        ("{x}!", {"x": None}, "!"),
        ("{x}!", {"x": True}, "true!"),
        ("{{x}} {x}", {"x": 1}, "{x} 1"),
        ("{a:b}{c!r}{d.e[0]}", {"a:b": 1, "c!r": 2, "d.e[0]": 3}, "123"),
        ("nothing", {}, "nothing"),
    ],
)
def test_values_in_texts(template: str, row: dict[str, Any], filled: Any) -> None:
    assert planned([row], {"input": template}) == [{"input": filled}]


def test_a_brace_that_stands_alone_is_refused() -> None:
    with pytest.raises(ValueError, match=r"brace|'}'"):
        Template("a } b")
    with pytest.raises(TypeError, match="text or a dict"):
        Template(3)  # type: ignore[arg-type]


def test_a_missing_column_names_row_and_column() -> None:
    with pytest.raises(BulkRequestError, match="row 1 has no column 'b', only a") as failed:
        planned([{"a": 1, "b": 2}, {"a": 1}], "{a}{b}")
    assert failed.value.index == 1
    with pytest.raises(BulkRequestError, match="no columns at all"):
        planned([{}], {"metadata": {"deep": "{a}"}})


@pytest.mark.parametrize("kind", ["list", "jsonl", "csv"])
def test_it_is_found_before_anything_is_sent(call: Caller, scripted: Scripted, tmp_path: Path, kind: str) -> None:
    rows: Any = [{"a": "1", "b": "2"}] * 5 + [{"a": "1"}]
    if kind != "list":
        file = tmp_path / f"rows.{kind}"
        lines = [json.dumps(row) for row in rows] if kind == "jsonl" else ["a,b", *["1,2"] * 5, "1"]
        file.write_text("\n".join(lines))
        rows = file
    with pytest.raises(BulkRequestError, match="row 5 has no column 'b'"):
        call.client.bulk.map(rows, template="{a}{b}", into=tmp_path / "run.sqlite")
    assert (scripted.requests, (tmp_path / "run.sqlite").exists()) == ([], False)


# --- items -----------------------------------------------------------------------------------------------------------


def test_what_the_run_says_goes_into_requests_that_do_not() -> None:
    items = [{"input": "a"}, {"input": "b", "model": "own"}]
    both = planned(items, defaults={"model": "m"}, shared={"text": {"format": 1}})
    assert [one["model"] for one in both] == ["m", "own"]
    assert [one["text"] for one in both] == [{"format": 1}] * 2
    assert items[0] == {"input": "a"}, "what is given is not changed"
    (joined,) = planned([{"text": {"verbosity": "low"}}], shared={"text": {"format": 1}})
    assert joined == {"text": {"verbosity": "low", "format": 1}}
    with pytest.raises(BulkRequestError, match="request 0 has text"):
        planned([{"text": {"format": 2}}], shared={"text": {"format": 1}})


def test_lines_of_the_batch_api() -> None:
    line = {"custom_id": "x", "method": "POST", "url": "/v1/embeddings", "body": {"input": "a"}}
    (asked,) = Plan("responses.create").asked([line])
    assert asked == (0, "x", "embeddings.create", {"input": "a"})
    for wrong in ({"url": "/v1/nothing"}, {"method": "GET"}, {"body": "text"}):
        with pytest.raises(BulkRequestError, match="line for a batch"):
            planned([{**line, **wrong}])


@pytest.mark.parametrize("item", ["text", 3, None, ["a"]])
def test_what_is_no_request_is_refused_by_its_place(item: Any) -> None:
    with pytest.raises(BulkRequestError, match="request 1 must be a dict") as failed:
        planned([{}, item])
    assert failed.value.index == 1


def test_an_id_is_text() -> None:
    with pytest.raises(BulkRequestError, match="id of request 0 must be text"):
        planned([Request({}, id=3)])  # type: ignore[arg-type]


# --- arguments -------------------------------------------------------------------------------------------------------


def test_files_are_stored_by_their_paths() -> None:
    arguments = {"file": Path("some") / "sound.mp3", "more": [Path("x"), Path("y")], "model": "whisper-1"}
    text, digest = stored(0, "audio.transcriptions.create", arguments)
    assert read(text) == arguments
    assert digest != stored(0, "audio.translations.create", arguments)[1]
    with pytest.raises(BulkRequestError, match=r"request 4 cannot be stored.*pathlib.Path"):
        stored(4, "files.create", {"file": b"bytes"})
    with pytest.raises(BulkRequestError, match="request 4 cannot be stored"):
        stored(4, "files.create", {"file": object()})


def test_the_order_of_names_is_kept_in_what_is_sent() -> None:
    """Models see the fields of a schema in their order, so that it is not to change by storing."""
    text, _ = stored(0, "x", {"b": {"z": 1, "a": 2}, "a": 1})
    assert list(read(text)) == ["b", "a"]
    assert list(read(text)["b"]) == ["z", "a"]


def test_a_call_is_known_by_its_operation() -> None:
    call = call_of("chat.completions.create", {"model": "m", "messages": []})
    assert (call.endpoint.operation, call.arguments["model"]) == ("createChatCompletion", "m")
    with pytest.raises(ValueError, match="stream=True"):
        call_of("chat.completions.create", {"model": "m", "messages": [], "stream": True})


# --- files -----------------------------------------------------------------------------------------------------------


def test_lines_of_json(tmp_path: Path) -> None:
    file = tmp_path / "requests.jsonl"
    file.write_text('{"input": "a"}\n\n{"input": "ü"}\n', "utf-8")
    assert list(items_of(file)) == [{"input": "a"}, {"input": "ü"}]
    assert list(items_of(str(file))) == list(items_of(file))
    file.write_text('{"input": "a"}\nnonsense\n')
    with pytest.raises(BulkRequestError, match=r"line 2 of .* is not JSON"):
        list(items_of(file))


@pytest.mark.parametrize(("suffix", "between"), [("csv", ","), ("tsv", "\t")])
def test_tables_of_text(tmp_path: Path, suffix: str, between: str) -> None:
    file = tmp_path / f"rows.{suffix}"
    file.write_text(f'\ufeffid{between}text\n1{between}"two\nlines"\n2{between}\n', "utf-8")
    assert list(items_of(file)) == [{"id": "1", "text": "two\nlines"}, {"id": "2", "text": ""}]
    file.write_text(f"id\n1{between}2\n")
    with pytest.raises(BulkRequestError, match=r"row 0 of .* more fields"):
        list(items_of(file))


def test_tables_of_columns(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    file = tmp_path / "rows.parquet"
    parquet.write_table(pyarrow.table({"id": [1, 2], "text": ["a", None]}), file)
    assert list(items_of(file)) == [{"id": 1, "text": "a"}, {"id": 2, "text": None}]


def test_what_parquet_needs_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Caller) -> None:
    file = tmp_path / "rows.parquet"
    file.write_bytes(b"")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(ImportError, match="need pyarrow"):
        items_of(file)
    run = call.client.bulk.map([], into=tmp_path / "run.sqlite")
    with pytest.raises(ImportError, match="need pyarrow"):
        call.run(run.to_parquet(tmp_path / "out.parquet"))


def test_other_files_are_refused(tmp_path: Path) -> None:
    for name, error in (("rows.xlsx", ValueError), ("none.csv", FileNotFoundError)):
        with pytest.raises(error):
            items_of(tmp_path / name)
    with pytest.raises(TypeError, match="iterable or the path"):
        items_of(3)
    assert list(checked(iter("ab"), Template("{missing}"))) == ["a", "b"]  # an iterator is not used up


# --- files of other kinds --------------------------------------------------------------------------------------------


def test_rows_are_written_as_files_of_other_kinds(call: Caller, scripted: Scripted, tmp_path: Path) -> None:
    def answer(request: Any) -> Any:
        if "bad" in request.json()["input"]:
            return scripted.json({"error": {"message": "no, good"}}, 400)
        part = {"type": "output_text", "text": "said\nwhat", "annotations": []}
        output = [{"type": "message", "content": [part]}]
        return scripted.body(json.dumps({"id": "r", "object": "response", "output": output}, indent=2).encode())

    scripted.answer = answer
    run = call.client.bulk.map(["good", "bad"], template="{text}", model="m", into=tmp_path / "run.sqlite")
    for suffix in ("jsonl", "csv"):
        call.run(getattr(run, f"to_{suffix}")(tmp_path / f"out.{suffix}"))
    good, bad = map(json.loads, (tmp_path / "out.jsonl").read_text().splitlines())
    assert (good["state"], good["answer"]["output"][0]["content"][0]["text"]) == ("answered", "said\nwhat")
    assert (bad["answer"], bad["error"]["status"]) == (None, 400)
    import csv

    with (tmp_path / "out.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["text"] for row in rows] == ["said\nwhat", ""]
    assert "no, good" in rows[1]["error_message"]
    assert json.loads(rows[0]["arguments"]) == {"input": "good", "model": "m"}
    assert sorted(path.suffix for path in tmp_path.glob("*.part")) == []


def test_rows_are_written_as_columns(call: Caller, scripted: Scripted, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    from pyarrow import parquet

    scripted.answer = lambda request: scripted.json({"id": "r", "object": "response", "output": []})
    run = call.client.bulk.map(["a", "b"], template="{text}", into=tmp_path / "run.sqlite")
    call.run(run.to_parquet(tmp_path / "out.parquet"))
    table = parquet.read_table(tmp_path / "out.parquet")
    assert table.column("index").to_pylist() == [0, 1]
    assert table.column("state").to_pylist() == ["answered"] * 2


# --- estimates -------------------------------------------------------------------------------------------------------


def test_an_estimate_sends_nothing(call: Caller, scripted: Scripted, tmp_path: Path) -> None:
    into = tmp_path / "run.sqlite"
    requests = [{"model": "gpt-4o-mini", "input": "x" * 400, "max_output_tokens": 100}] * 3
    requests += [{"model": "of my own", "input": "y"}]
    estimate = call.client.bulk.estimate(requests, into=into)
    assert (estimate.requests, estimate.answered, estimate.asked) == (4, 0, 4)
    assert (estimate.output_tokens, estimate.without_limit, estimate.unpriced) == (300, 1, 1)
    assert estimate.input_tokens >= 300 / 10
    assert estimate.cost == pytest.approx(3 * (0.15 * estimate.input_tokens / 3 + 0.6 * 100) / 1e6, rel=0.1)
    assert "the price of 1 requests is not known" in str(estimate)
    assert (scripted.requests, into.exists()) == ([], False)
    assert call.client.bulk.estimate(requests, into=into, unique=True).same == 2
    unknown = call.client.bulk.estimate(requests[3:], into=into)
    assert (unknown.cost, "an unknown amount" in str(unknown)) == (None, True)


def test_an_estimate_knows_what_is_answered(call: Caller, scripted: Scripted, tmp_path: Path) -> None:
    into = tmp_path / "run.sqlite"
    scripted.answer = lambda request: scripted.json({"id": "r", "object": "response", "output": []})
    requests = [{"model": "m", "input": text} for text in "aab"]
    list(call.each(call.client.bulk.map(requests[:2], into=into)))
    assert call.client.bulk.estimate(requests, into=into).answered == 2
    assert call.client.bulk.estimate(None, into=into).requests == 2


def test_an_estimate_finds_arguments_that_do_not_fit(call: Caller, tmp_path: Path) -> None:
    with pytest.raises(BulkRequestError, match=r"request 1 does not fit responses.create.*modle"):
        call.client.bulk.estimate([{"input": "a"}, {"modle": "m"}], into=tmp_path / "run.sqlite")
