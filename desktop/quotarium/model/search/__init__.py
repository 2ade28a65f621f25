"""The search language: text in, a tree out, and what the tree means of a quote."""

from quotarium.model.search.parsing import Parsed, Problem, parse
from quotarium.model.search.tree import EVERYTHING, Tree

__all__ = ["EVERYTHING", "Parsed", "Problem", "Tree", "parse"]
