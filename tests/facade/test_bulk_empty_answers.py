"""Answers with an empty body, as after something was deleted, are answers like others."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from .bulk_runs import Runs
    from .conftest import Scripted


def test_an_empty_answer_is_read_and_written_like_others(runs: Runs, scripted: Scripted, tmp_path: Path) -> None:
    scripted.answer = lambda request: scripted.body(b"", status=204)
    (row,) = runs.rows([{"container_id": "cntr_1"}], "containers.delete")
    assert (row.state, row.content, row.answer, row.text, row.usage) == ("answered", b"", None, None, None)
    run = runs.map([{"container_id": "cntr_1"}], "containers.delete")
    runs.call.run(run.to_jsonl(tmp_path / "rows.jsonl"))
    runs.call.run(run.to_csv(tmp_path / "rows.csv"))
    line = json.loads((tmp_path / "rows.jsonl").read_text())
    assert (line["state"], line["answer"], line["error"]) == ("answered", None, None)
    with (tmp_path / "rows.csv").open(newline="") as file:
        assert [(row["state"], row["answer"], row["text"]) for row in csv.DictReader(file)] == [("answered", "", "")]


def test_an_empty_answer_is_written_to_parquet(runs: Runs, scripted: Scripted, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    scripted.answer = lambda request: scripted.body(b"", status=204)
    run = runs.map([{"container_id": "cntr_1"}], "containers.delete")
    runs.call.run(run.to_parquet(tmp_path / "rows.parquet"))
    assert parquet.read_table(tmp_path / "rows.parquet").column("text").to_pylist() == [None]
