"""Our parser beside h11 on changed answers of the corpus: the same reading or a refusal, however the bytes are cut.

`test_http1_differential` makes its answers from a grammar and lists where we differ on purpose; this one starts from
what went wrong before. With FUZZ_SECONDS=600 in the environment it looks further; a failure names its seed.
"""

from __future__ import annotations

import re
from itertools import accumulate
from random import Random

import pytest
from answer_corpus import ANSWERS, STREAMS
from answer_mutations import mutated, pieces, seeds
from openai_facade.transport.direct.http1 import MAX_HEAD
from test_http1_differential import compare, ours, theirs

CORPUS = [*ANSWERS.values(), *STREAMS.values()]
BEYOND = {
    "h11 takes a head of any size that comes in one piece": re.compile(rb"(?s)(?:(?!\n\r?\n).){%d}" % MAX_HEAD),
    "h11 takes lengths of 19 and 20 digits, which no body has": re.compile(rb"(?i)content-length:[^\n]*\d{19}"),
}
"""Where we are stricter than h11, beyond what the other module lists."""
UNREAD = re.compile(rb"(?is)\n0+[ \t]*(?:;[^\n]*)?\r\n.*(?:transfer-encoding|content-length):")
"""Where we are laxer: nothing is taken from trailers, so a length there need not make sense."""


def check(data: bytes, method: str, closed: bool, cuts: list[int]) -> None:
    """One answer: as h11 reads it, and the same in pieces as in one."""
    whole, cut = ours(data, method, closed=closed), ours(data, method, closed=closed, cuts=cuts)
    assert whole == cut, (data, cuts)
    beyond = whole.verdict == "refused" and any(pattern.search(data) for pattern in BEYOND.values())
    unread = whole.verdict == "complete" and theirs(data, method, closed=closed).verdict == "refused"
    if not beyond and not (unread and UNREAD.search(data)):
        compare(data, method, closed=closed)


@pytest.mark.parametrize("closed", [True, False], ids=["closed", "open"])
@pytest.mark.parametrize("data", CORPUS, ids=[*ANSWERS, *(f"stream: {name}" for name in STREAMS)])
def test_the_corpus_is_read_as_h11_reads_it(data: bytes, closed: bool) -> None:
    for method in ("POST", "HEAD"):
        check(data, method, closed, [])
    check(data, "POST", closed, list(range(1, min(len(data), 3000))))


def test_changed_answers_are_read_as_h11_reads_them_or_refused() -> None:
    for seed in seeds(8000, share=0.2):
        random = Random(seed)
        data = mutated(random, random.choice(CORPUS))
        method = random.choice(("POST", "POST", "POST", "GET", "HEAD"))
        cuts = list(accumulate(len(piece) for piece in pieces(random, data, 9)))
        try:
            check(data, method, random.random() < 0.5, cuts)
        except AssertionError as error:
            raise AssertionError(f"seed {seed}: {error}") from error
