"""Who says what: quotations, indirect speech, their cues and their sources."""
