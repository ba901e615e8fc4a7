# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `evals`.

- `cancel_eval_run`: Stop an evaluation run that has not ended.
- `create_eval`: Define an evaluation: the shape of its data and the criteria it is graded by.
- `create_eval_run`: Run an evaluation over a data source.
- `delete_eval`: Delete an evaluation.
- `delete_eval_run`: Delete an evaluation run.
- `get_eval`: Read an evaluation's definition.
- `get_eval_run`: Read an evaluation run's status and result counts.
- `get_eval_run_output_item`: Read one graded item of an evaluation run.
- `get_eval_run_output_items`: Page through the graded items of an evaluation run, passed or failed ones if wanted.
- `get_eval_runs`: Page through the runs of an evaluation, of one status if wanted.
- `list_evals`: Page through the evaluations, by creation or last change.
- `update_eval`: Rename an evaluation or replace its metadata.
"""
