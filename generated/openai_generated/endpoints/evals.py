# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `evals`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

LIST_EVALS = Endpoint(
    operation="listEvals",
    method="GET",
    path="/evals",
    response="EvalRetrieveResponse",
    query={"after": "form", "limit": "form", "order": "form", "order_by": "form"},
    page="CursorPage",
)
"""Page through the evaluations, by creation or last change."""

CREATE_EVAL = Endpoint(
    operation="createEval",
    method="POST",
    path="/evals",
    response="EvalRetrieveResponse",
    body="json",
)
"""Define an evaluation: the shape of its data and the criteria it is graded by."""

GET_EVAL = Endpoint(
    operation="getEval",
    method="GET",
    path="/evals/{eval_id}",
    response="EvalRetrieveResponse",
    path_params=("eval_id",),
)
"""Read an evaluation's definition."""

UPDATE_EVAL = Endpoint(
    operation="updateEval",
    method="POST",
    path="/evals/{eval_id}",
    response="EvalRetrieveResponse",
    path_params=("eval_id",),
    body="json",
)
"""Rename an evaluation or replace its metadata."""

DELETE_EVAL = Endpoint(
    operation="deleteEval",
    method="DELETE",
    path="/evals/{eval_id}",
    response="EvalDeleteResponse",
    path_params=("eval_id",),
)
"""Delete an evaluation."""

GET_EVAL_RUNS = Endpoint(
    operation="getEvalRuns",
    method="GET",
    path="/evals/{eval_id}/runs",
    response="RunRetrieveResponse",
    path_params=("eval_id",),
    query={"after": "form", "limit": "form", "order": "form", "status": "form"},
    page="CursorPage",
)
"""Page through the runs of an evaluation, of one status if wanted."""

CREATE_EVAL_RUN = Endpoint(
    operation="createEvalRun",
    method="POST",
    path="/evals/{eval_id}/runs",
    response="RunRetrieveResponse",
    path_params=("eval_id",),
    body="json",
)
"""Run an evaluation over a data source."""

GET_EVAL_RUN = Endpoint(
    operation="getEvalRun",
    method="GET",
    path="/evals/{eval_id}/runs/{run_id}",
    response="RunRetrieveResponse",
    path_params=("eval_id", "run_id"),
)
"""Read an evaluation run's status and result counts."""

DELETE_EVAL_RUN = Endpoint(
    operation="deleteEvalRun",
    method="DELETE",
    path="/evals/{eval_id}/runs/{run_id}",
    response="RunDeleteResponse",
    path_params=("eval_id", "run_id"),
)
"""Delete an evaluation run."""

CANCEL_EVAL_RUN = Endpoint(
    operation="cancelEvalRun",
    method="POST",
    path="/evals/{eval_id}/runs/{run_id}/cancel",
    response="RunRetrieveResponse",
    path_params=("eval_id", "run_id"),
)
"""Stop an evaluation run that has not ended."""

GET_EVAL_RUN_OUTPUT_ITEMS = Endpoint(
    operation="getEvalRunOutputItems",
    method="GET",
    path="/evals/{eval_id}/runs/{run_id}/output_items",
    response="OutputItemRetrieveResponse",
    path_params=("eval_id", "run_id"),
    query={"after": "form", "limit": "form", "status": "form", "order": "form"},
    page="CursorPage",
)
"""Page through the graded items of an evaluation run, passed or failed ones if wanted."""

GET_EVAL_RUN_OUTPUT_ITEM = Endpoint(
    operation="getEvalRunOutputItem",
    method="GET",
    path="/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
    response="OutputItemRetrieveResponse",
    path_params=("eval_id", "run_id", "output_item_id"),
)
"""Read one graded item of an evaluation run."""
