"""Views of the text: blocks, sentences, tokens, metadata. None of them edits a character."""
