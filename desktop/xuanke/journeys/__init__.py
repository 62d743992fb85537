"""The use cases, a verb each: gather, decide, apply; one transaction, safe to run twice."""
