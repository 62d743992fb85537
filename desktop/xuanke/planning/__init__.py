"""Solves the approval plan: the domain's model in, a plan with its reasons out."""
