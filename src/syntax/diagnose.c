#include "syntax/parser_impl.h"

void as_diagnose(AsParser *p, AsParseMode mode, bool fstring, AsDiagnostic *diagnostic)
{
    uint32_t line, column;
    as_lexer_end(p->lexer, p->at, &line, &column);
    diagnostic->kind = AS_DIAGNOSTIC_SYNTAX_ERROR;
    diagnostic->message = p->at->kind == TOK_ERROR ? p->lexer->fault.message : "invalid syntax";
    diagnostic->incomplete |= p->at->kind == TOK_END || (p->at->kind == TOK_ERROR && p->lexer->fault.at_end);
    diagnostic->line = (int32_t)p->at->line;
    diagnostic->column = (int32_t)p->at->column + 1;
    diagnostic->end_line = (int32_t)line;
    diagnostic->end_column = (int32_t)column + 1;
    if (p->fault == AS_PARSER_TOO_HIGH) {
        diagnostic->kind = AS_DIAGNOSTIC_RECURSION_ERROR;
        diagnostic->message = "maximum recursion depth exceeded during compilation";
    }
    if (p->fault == AS_PARSER_TOO_DEEP) { diagnostic->kind = AS_DIAGNOSTIC_MEMORY_ERROR; diagnostic->message = ""; }
}
