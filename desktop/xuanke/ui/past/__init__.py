"""How a course and its institution did in earlier terms, beside a project that is offered again."""
