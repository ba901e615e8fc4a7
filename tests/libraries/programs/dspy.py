"""dspy: signatures over litellm."""

from __future__ import annotations

from typing import Any

import dspy

dspy.configure(lm=dspy.LM("openai/gpt-5.4-mini", cache=False), adapter=dspy.JSONAdapter())


class Asked(dspy.Signature):
    """Answer the question."""

    question: str = dspy.InputField()
    answer: str = dspy.OutputField()


def completion() -> Any:
    return dspy.settings.lm("Say hello.")[0]


async def stream() -> Any:
    program = dspy.streamify(dspy.Predict(Asked))
    parts = [part async for part in program(question="Say hello.")]
    assert parts[-1].answer is not None
    return parts[-1].answer


def tool() -> Any:
    return dspy.Predict(Asked)(question="Say hello.").answer


async def asynchronous() -> Any:
    return (await dspy.Predict(Asked).acall(question="Say hello.")).answer
