# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `vector_stores`.

- `cancel_vector_store_file_batch`: Stop a file batch, leaving out the files not yet indexed.
- `create_vector_store`: Make a searchable store, filled with up to 500 uploaded files if wanted.
- `create_vector_store_file`: Add an uploaded file to a vector store, which starts its indexing.
- `create_vector_store_file_batch`: Add up to 2000 uploaded files to a vector store in one go.
- `delete_vector_store`: Delete a vector store but keep the files it was made from.
- `delete_vector_store_file`: Take a file out of a vector store but keep the file itself.
- `get_vector_store`: Read a vector store's status, file counts and expiry.
- `get_vector_store_file`: Read how far the indexing of a file in a vector store has come.
- `get_vector_store_file_batch`: Read a file batch's status and its counts of done, failed and open files.
- `list_files_in_vector_store_batch`: Page through the files of a file batch, of one state if wanted.
- `list_vector_store_files`: Page through the files of a vector store, of one state if wanted.
- `list_vector_stores`: Page through the vector stores.
- `modify_vector_store`: Change a vector store's name, expiry or metadata.
- `retrieve_vector_store_file_content`: Read the text that was extracted from a file in a vector store.
- `search_vector_store`: Search a vector store for the passages closest to one or several questions.
- `update_vector_store_file_attributes`: Replace the searchable attributes of a file in a vector store.
"""
