"""Graders compute: texts are compared, models are asked, formulas are worked out; runs of evals count by them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_facade.testing import Emulator

RUN, VALIDATE = "/fine_tuning/alpha/graders/run", "/fine_tuning/alpha/graders/validate"
SAME = {"type": "string_check", "name": "same", "input": "{{sample.output_text}}", "reference": "{{item.answer}}"}
TEXT = {"type": "text_similarity", "name": "alike", "input": "{{sample.output_text}}", "reference": "{{item.answer}}"}
JUDGE: dict[str, Any] = {
    "type": "score_model",
    "name": "judge",
    "model": "gpt-4o",
    "range": [0, 10],
    "input": [
        {"role": "system", "content": "Judge it."},
        {"role": "user", "content": "Is {{sample.output_text}} right for {{ item.answer }}?"},
    ],
}
LABELS = {**JUDGE, "type": "label_model", "labels": ["good", "good enough", "bad"], "passing_labels": ["good"]}
CAT = "the cat sat on the mat"


@pytest.fixture
def graded(api: Any, fits: Callable[..., None]) -> Callable[..., Any]:
    """Run a grader, and see that the answer is as described."""

    def graded(grader: Any, output: str = "x", **item: Any) -> Any:
        found = api.post(RUN, {"grader": grader, "model_sample": output, "item": item})
        fits(f"POST {RUN}", found)
        return found

    return graded


@pytest.mark.parametrize(
    ("operation", "output", "reward"),
    [
        ("eq", "Rome", 1),
        ("eq", "rome", 0),
        ("ne", "rome", 1),
        ("like", "in Rome", 1),
        ("like", "in rome", 0),
        ("ilike", "in rome", 1),
        ("ilike", "Paris", 0),
    ],
)
def test_strings_are_checked(operation: str, output: str, reward: float, graded: Any) -> None:
    assert graded({**SAME, "operation": operation}, output, answer="Rome")["reward"] == reward


# the figures are worked out by hand
SIMILAR = [
    ("fuzzy_match", "abcd", "abxd", 0.75),
    ("cosine", "a b", "a c", 0.5),
    ("cosine", "a a b", "a b b", 0.8),
    ("bleu", CAT, CAT, 1.0),
    ("bleu", "the cat", CAT, 0.1353),
    ("gleu", "the cat sat", CAT, 6 / 18),
    ("meteor", CAT, CAT, 1.0),
    ("meteor", "sat cat", "cat sat", 0.5),
    ("rouge_1", "the cat sat", CAT, 6 / 9),
    ("rouge_2", "the cat sat", CAT, 4 / 7),
    ("rouge_5", "the cat sat on a", CAT, 0.0),
    ("rouge_l", "the mat sat", CAT, 4 / 9),
    ("cosine", "", "a", 0.0),
]


@pytest.mark.parametrize(("metric", "output", "reference", "reward"), SIMILAR)
def test_texts_are_compared(metric: str, output: str, reference: str, reward: float, graded: Any) -> None:
    found = graded({**TEXT, "evaluation_metric": metric}, output, answer=reference)
    assert found["reward"] == pytest.approx(reward, abs=0.0001)


@pytest.mark.parametrize("metric", sorted({case[0] for case in SIMILAR}))
def test_every_measure_is_one_for_equal_and_less_for_other_texts_in_bounded_time(metric: str, graded: Any) -> None:
    grader = {**TEXT, "evaluation_metric": metric}
    assert graded(grader, CAT, answer=CAT.upper())["reward"] == pytest.approx(1.0)
    assert graded(grader, "something else", answer=CAT)["reward"] < 0.5
    long = graded(grader, "word and " * 50_000, answer="and word " * 50_000)
    assert 0 <= long["reward"] <= 1
    assert long["metadata"]["execution_time"] < 5


def test_a_model_gives_the_score(server: Emulator, graded: Any) -> None:
    rule = server.when(path="/graders", text="Is Rome right for Italy?", instructions="Judge it.")
    rule.say("I give it 7.5 of 10.").say({"result": 12}).say("No idea.").refuse()
    found = graded(JUDGE, "Rome", answer="Italy")
    assert (found["reward"], found["metadata"]["sampled_model_name"]) == (7.5, "gpt-4o")
    assert found["model_grader_token_usage_per_model"] == {"gpt-4o": found["metadata"]["token_usage"]}
    assert graded(JUDGE, "Rome", answer="Italy")["reward"] == 10
    for error in ("model_grader_parse_error", "model_grader_refusal_error"):
        found = graded(JUDGE, "Rome", answer="Italy")
        assert (found["reward"], found["metadata"]["errors"][error]) == (0, True)


def test_a_model_that_was_told_nothing_is_content(graded: Any) -> None:
    assert graded(JUDGE)["reward"] == 10


def test_a_formula_combines_grades(server: Emulator, graded: Any, api: Any) -> None:
    graders = {"same": {**SAME, "operation": "eq"}, "judge": JUDGE}
    grader = {"type": "multi", "name": "all", "graders": graders, "calculate_output": "0.5*same + min(judge, 5)/10"}
    # the description has one grader here, the API an object of them
    server.say("4")
    found = graded(grader, "Rome", answer="Rome")
    assert found["reward"] == pytest.approx(0.9)
    assert found["sub_rewards"] == {"same": 1, "judge": 4}
    bad = {**grader, "graders": {**graders, "judge": {"type": "score_model"}}}
    assert api.refused("POST", RUN, 400, json={"grader": bad, "model_sample": ""})["param"] == "grader.graders.name"
    one = {**grader, "graders": graders["same"], "calculate_output": "-same + 3"}
    assert graded(one, "Rome", answer="Rome")["reward"] == 2


@pytest.mark.parametrize(
    ("formula", "error"),
    [
        ("same +", "formula_parse_error"),
        ("same / 0", "formula_parse_error"),
        ("other", "invalid_variable_error"),
        ("same ** 9 ** 9 ** 9", "formula_parse_error"),
        ("__import__('os')", "formula_parse_error"),
        ("exp(exp(exp(exp(9))))", "formula_parse_error"),
        ("(" * 300 + "same" + ")" * 300, "formula_parse_error"),
        ("1" + "+1" * 2_000, "formula_parse_error"),
    ],
)
def test_a_formula_that_makes_no_sense_is_an_error(formula: str, error: str, graded: Any, api: Any) -> None:
    same = {**SAME, "operation": "eq"}
    grader = {"type": "multi", "name": "all", "graders": same, "calculate_output": formula}
    found = graded(grader)
    assert (found["reward"], found["metadata"]["errors"][error]) == (0, True)
    refused = api.refused("POST", VALIDATE, 400, json={"grader": grader})
    assert (refused["code"], refused["param"]) == ("invalid_grader", "grader.calculate_output")


def test_a_good_grader_is_valid(api: Any, fits: Callable[..., None]) -> None:
    same = {**SAME, "operation": "eq"}
    for grader in (same, {"type": "multi", "name": "all", "graders": same, "calculate_output": "same * 2"}):
        found = api.post(VALIDATE, {"grader": grader})
        fits(f"POST {VALIDATE}", found)
        assert found == {"grader": grader}


def test_a_run_counts_by_thresholds_and_labels(server: Emulator, api: Any, fits: Callable[..., None]) -> None:
    alike = {**TEXT, "evaluation_metric": "rouge_1", "pass_threshold": 0.9}
    config = {"type": "custom", "item_schema": {"type": "object"}, "include_sample_schema": True}
    criteria = [alike, {**LABELS, "name": "label"}]
    made = api.post("/evals", {"name": "e", "data_source_config": config, "testing_criteria": criteria})
    rule = server.when(path="/graders")
    rule.say("It is good.").say("Only good enough.").say("Good")
    content = [{"item": {"answer": "a b"}, "sample": {"output_text": text}} for text in ("a b", "a b", "a c")]
    source = {"type": "jsonl", "source": {"type": "file_content", "content": content}}
    path = f"/evals/{made['id']}/runs"
    path += "/" + api.post(path, {"data_source": source})["id"]
    run = [api.get(path) for _ in range(2)][-1]
    fits("GET /evals/{id}/runs/{id}", run)
    assert run["result_counts"] == {"total": 3, "errored": 0, "failed": 2, "passed": 1}
    tallies = {one["testing_criteria"]: one["passed"] for one in run["per_testing_criteria_results"]}
    assert tallies == {"alike": 2, "label": 2}
    items = api.get(f"{path}/output_items")
    fits("GET /evals/{id}/runs/{id}/output_items", items)
    assert [[one["score"] for one in item["results"]] for item in items["data"]] == [[1, 1], [1, 0], [0.5, 1]]


def test_the_end_of_a_long_text_counts_in_its_embedding(api: Any) -> None:
    long = " ".join(f"w{number}" for number in range(3_000))
    texts = [long + " end", long + " other", "something else"]
    answer = api.post("/embeddings", {"model": "text-embedding-3-small", "input": texts})
    first, second, third = (one["embedding"] for one in answer["data"])

    def alike(left: list[float], right: list[float]) -> float:
        return sum(a * b for a, b in zip(left, right, strict=True))

    assert first != second
    assert alike(first, first) == pytest.approx(1, abs=1e-5)
    assert alike(first, second) > 0.9 > alike(first, third)
