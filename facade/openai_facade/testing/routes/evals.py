"""Evals: runs that really grade their items."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ..answers import Refused
from ..calls import Call, route
from ..decoding import decode
from ..grading.grades import HOW, TOGETHER, Grade, grade, runs_code
from ..records.evals import EVALS, OUTPUT_ITEMS, RUNS, Eval, EvalRun, EvalRunChange
from ..records.files import FILES
from ..store import page
from ..words import count, reply
from .files import part_of

if TYPE_CHECKING:
    from ..calls import Body
    from ..description import JSON
    from ..records.evals import DataSourceConfig, OutputItem, Result, Tally


@route("POST /evals")
def create(call: Call) -> Eval:
    """Define an eval."""
    source: JSON = call.body["data_source_config"]
    if source["type"] == "custom":
        shape: JSON = {"item": source["item_schema"]}
        if source.get("include_sample_schema"):
            shape["sample"] = {"type": "object"}
        config: DataSourceConfig = {
            "type": "custom",
            "schema": {"type": "object", "properties": shape, "required": list(shape)},
        }
    else:
        config = {"type": source["type"], "metadata": source.get("metadata") or {}, "schema": {"type": "object"}}
    record: Eval = {
        "id": call.store.fresh("eval_"),
        "object": "eval",
        "created_at": call.store.now(),
        "name": call.body.get("name") or "",
        "data_source_config": config,
        "testing_criteria": [_shown(criterion) for criterion in call.body["testing_criteria"]],
        "metadata": call.body.get("metadata") or {},
    }
    return EVALS.add(call.store, record)


def _shown(criterion: JSON) -> JSON:
    """A criterion as the API shows it: loose messages of a label model come back as items."""
    if criterion["type"] != "label_model":
        return criterion
    roles = ("user", "assistant", "system", "developer")
    items = [
        {**item, "type": "message", "role": item["role"] if item["role"] in roles else "user"}
        for item in criterion["input"]
    ]
    return {**criterion, "input": items}


@route("DELETE /evals/{eval_id}")
def delete(call: Call) -> Body:
    """Forget an eval."""
    EVALS.remove(call.store, call.ids[0])
    return {"object": "eval.deleted", "deleted": True, "eval_id": call.ids[0]}


@route("POST /evals/{eval_id}/runs")
def create_run(call: Call) -> Body:
    """Begin a run; it goes on while somebody polls."""
    record = EVALS.get(call.store, call.ids[0])
    source: JSON = call.body["data_source"]
    run: EvalRun = {
        "id": call.store.fresh("evalrun_"),
        "object": "eval.run",
        "eval_id": record["id"],
        "created_at": call.store.now(),
        "status": "queued",
        "model": source.get("model") or "gpt-4o",
        "name": call.body.get("name") or "",
        "report_url": f"{call.service.url}/evals/{record['id']}",
        "result_counts": {"total": 0, "errored": 0, "failed": 0, "passed": 0},
        "per_model_usage": [],
        "per_testing_criteria_results": [],
        "data_source": source,
        "metadata": call.body.get("metadata") or {},
        "error": {"code": "", "message": ""},
    }
    RUNS.schedule(call.store, run, {"status": "in_progress"}, lambda: _grade_all(call, record, run))
    return dict(RUNS.of(record["id"]).add(call.store, run))


@route("GET /evals/{eval_id}/runs/{run_id}")
def retrieve_run(call: Call) -> EvalRun:
    """A run, one state further each time."""
    return RUNS.advance(call.store, _run(call))


@route("POST /evals/{eval_id}/runs/{run_id}")
def cancel_run(call: Call) -> EvalRun:
    """Stop a run."""
    run = _run(call)
    if run["status"] in ("queued", "in_progress"):
        run["status"] = "canceled"
        RUNS.schedule(call.store, run)
    return run


@route("GET /evals/{eval_id}/runs")
def list_runs(call: Call) -> Body:
    """The runs of an eval, by status."""
    EVALS.get(call.store, call.ids[0])
    status = call.query.get("status")
    runs = RUNS.of(call.ids[0]).all(call.store)
    return page([run for run in runs if status in (None, run["status"])], call.query, order="asc")


@route("DELETE /evals/{eval_id}/runs/{run_id}")
def delete_run(call: Call) -> Body:
    """Forget a run."""
    RUNS.of(call.ids[0]).remove(call.store, call.ids[1])
    return {"object": "eval.run.deleted", "deleted": True, "run_id": call.ids[1]}


@route("GET /evals/{eval_id}/runs/{run_id}/output_items")
def output_items(call: Call) -> Body:
    """How each item of a run did, by status."""
    _run(call)
    wanted = {"failed": "fail", "pass": "pass", "fail": "fail"}.get(call.query.get("status") or "")
    items = OUTPUT_ITEMS.of(*call.ids).all(call.store)
    return page([one for one in items if wanted in (None, one["status"])], call.query, order="asc")


def _run(call: Call) -> EvalRun:
    return RUNS.of(call.ids[0]).get(call.store, call.ids[1])


def _grade_all(call: Call, record: Eval, run: EvalRun) -> EvalRunChange:
    criteria = record["testing_criteria"]
    if call.service.python is None and any(runs_code(one) for one in criteria):
        return {"status": "failed", "error": {"code": "python_graders_off", "message": HOW}}
    passed = {criterion["name"]: 0 for criterion in criteria}
    items = _items(call, run["data_source"])
    python = None if call.service.python is None else call.service.python.within(TOGETHER)
    good = errored = 0
    for number, item in enumerate(items):
        output = item.get("sample", {}).get("output_text") or reply(json.dumps(item["item"], ensure_ascii=False)).text
        grades = [(one, grade(one, item["item"], output, call.service.model, python)) for one in criteria]
        for criterion, found in grades:
            passed[criterion["name"]] += found.passes(criterion)
        errored += any(found.error is not None for _, found in grades)
        good += all(found.passes(criterion) for criterion, found in grades)
        _keep(call, run, number, item["item"], output, grades)
    tallies: list[Tally] = [
        {"testing_criteria": name, "passed": right, "failed": len(items) - right} for name, right in passed.items()
    ]
    return {
        "status": "completed",
        "result_counts": {
            "total": len(items),
            "errored": errored,
            "failed": len(items) - good - errored,
            "passed": good,
        },
        "per_testing_criteria_results": tallies,
    }


def _items(call: Call, source: JSON) -> list[JSON]:
    inner: JSON = source.get("source") or {}
    if inner.get("type") == "file_content":
        return list(inner["content"])
    if inner.get("type") == "file_id" and FILES.find(call.store, inner["id"]) is not None:
        lines = part_of(call.store, inner["id"]).read().decode("utf-8", "replace").splitlines()
        return [_item(line, number) for number, line in enumerate(lines, 1) if line.strip()]
    return []


def _item(line: str, number: int) -> JSON:
    try:
        item = decode(line)
    except ValueError:
        item = None
    if not isinstance(item, dict):
        raise Refused(f"Line {number} of the file is no JSON object.", param="data_source", code="invalid_jsonl")
    return item


def _result(grader: JSON, found: Grade) -> Result:
    """What one grader says of one item, and why it could not."""
    result: Result = {
        "name": grader["name"],
        "type": grader["type"],
        "score": found.score,
        "passed": found.passes(grader),
    }
    if found.error is not None:
        result["sample"] = {"error": {"code": found.error, "message": found.details or ""}}
    return result


def _keep(call: Call, run: EvalRun, number: int, item: JSON, output: str, grades: list[tuple[JSON, Grade]]) -> None:
    results = [_result(one, found) for one, found in grades]
    errored = any(found.error is not None for _, found in grades)
    spent = count(output)
    record: OutputItem = {
        "id": call.store.fresh("outputitem_"),
        "object": "eval.run.output_item",
        "run_id": run["id"],
        "eval_id": run["eval_id"],
        "created_at": call.store.now(),
        "status": "error" if errored else "pass" if all(one["passed"] for one in results) else "fail",
        "datasource_item_id": number,
        "datasource_item": item,
        "results": results,
        "sample": {
            "input": [{"role": "user", "content": json.dumps(item, ensure_ascii=False)}],
            "output": [{"role": "assistant", "content": output}],
            "finish_reason": "stop",
            "model": run["model"],
            "usage": {"total_tokens": spent + 8, "completion_tokens": spent, "prompt_tokens": 8, "cached_tokens": 0},
            "error": {"code": "", "message": ""},
            "temperature": 1.0,
            "max_completion_tokens": 2048,
            "top_p": 1.0,
            "seed": 42,
        },
    }
    OUTPUT_ITEMS.of(run["eval_id"], run["id"]).add(call.store, record)
