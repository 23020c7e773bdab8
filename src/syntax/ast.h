/* The AST: Python's own (the ast module's names and fields), in an arena.
 * Lines count from 1, columns from 0 in bytes of UTF-8, ends are exclusive, all as in Python's ast. */
#ifndef AS_SYNTAX_AST_H
#define AS_SYNTAX_AST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum AsNodeKind {
#define NODE(KIND, name, member) NODE_##KIND,
#include "syntax/ast.def"
#undef NODE
    NODE_COUNT
} AsNodeKind;

typedef struct AsNode AsNode;
struct AsBuffer;

/* About where CPython's compiler gives up with a RecursionError. */
enum { AS_AST_MAX_HEIGHT = 2990 };

/* Bytes in the arena (or in the source); not NUL-terminated. */
typedef struct AsText {
    const char *data;
    uint32_t size;
} AsText;

typedef struct AsNodeList {
    AsNode **items;
    uint32_t count;
} AsNodeList;

/* The operators of BINARY and AUG_ASSIGN come in the order of AsBinaryOp in core/object.h. */
typedef enum AsOperator {
    OPERATOR_ADD, OPERATOR_SUB, OPERATOR_MUL, OPERATOR_MATMUL, OPERATOR_TRUEDIV, OPERATOR_FLOORDIV,
    OPERATOR_MOD, OPERATOR_POW, OPERATOR_LSHIFT, OPERATOR_RSHIFT, OPERATOR_BIT_AND, OPERATOR_BIT_XOR, OPERATOR_BIT_OR,
    /* BOOL_OP */
    OPERATOR_AND, OPERATOR_OR,
    /* UNARY */
    OPERATOR_NEGATE, OPERATOR_POSITIVE, OPERATOR_INVERT, OPERATOR_NOT,
    /* COMPARE: the first six in the order of AsCompareOp */
    OPERATOR_LT, OPERATOR_LE, OPERATOR_EQ, OPERATOR_NE, OPERATOR_GT, OPERATOR_GE,
    OPERATOR_IS, OPERATOR_IS_NOT, OPERATOR_IN, OPERATOR_NOT_IN,
} AsOperator;

struct AsNode {
    uint8_t kind;     /* AsNodeKind */
    uint8_t op;       /* AsOperator of BOOL_OP, BINARY, AUG_ASSIGN, UNARY;
                       * the conversion of FORMATTED_VALUE: 0, 's', 'r' or 'a' */
    bool is_async;    /* FUNCTION_DEF, FOR, WITH, COMP_FOR */
    bool flag;        /* TRY: except*; ANN_ASSIGN: simple (a bare name, no parentheses);
                       * ATTRIBUTE, NAME, SUBSCRIPT, TUPLE...: unused; STRING: has a u prefix */
    bool parenthesized; /* the source has parentheses round it (they are outside its position) */
    uint16_t height;    /* of the tree below, this node included; at most AS_AST_MAX_HEIGHT */
    uint32_t line, column, end_line, end_column;
    union {
        struct {} none;
        AsNode *one;       /* may be NULL: RETURN, YIELD without a value */
        AsNodeList block;
        AsText text;       /* NAME: NFKC-normalised identifier. INT, FLOAT, IMAGINARY: the literal without
                            * underscores and without the j. STRING, BYTES: decoded value (STRING in UTF-8, lone
                            * surrogates as three bytes). MATCH_STAR: the name, data NULL for _ */
        struct { AsNode *first, *second; } pair;
            /* RAISE: exc, cause. ASSERT: test, message. SUBSCRIPT: value, index. NAMED_EXPR: target, value.
             * WITH_ITEM: context, target. FORMATTED_VALUE: value, spec (a JOINED_STR). Absent ones are NULL. */
        struct { AsNode *left, *right; } binary;
        struct { AsNode *test; AsNodeList body, orelse; } branch;
        struct { AsNode *test, *body, *orelse; } if_exp;
        struct { AsNode *target, *iter; AsNodeList body, orelse; } for_loop;
        struct { AsNodeList items, body; } with;
        struct { AsNodeList body, handlers, orelse, finalbody; } try;
        struct { AsNode *type; AsText name; AsNodeList body; } handler; /* type, name.data may be NULL */
        struct {
            AsText name;               /* LAMBDA: data NULL */
            AsNode *parameters;        /* PARAMETERS, never NULL */
            AsNodeList body, decorators; /* LAMBDA: body holds the one expression */
            AsNode *returns;           /* annotation or NULL */
            uint32_t def_line;         /* line of 'def' (decorators come earlier) */
        } function;
        struct { AsText name; AsNodeList bases, keywords, body, decorators; } class_def;
        struct { AsNodeList targets; AsNode *value; } assign;
        struct { AsNode *target, *annotation, *value; } annotated;
        struct { AsText module; AsNodeList names; uint32_t level; } import_from; /* module.data NULL in `from . import x` */
        struct { AsText name, asname; } alias; /* name is "*" for a star; asname.data may be NULL */
        struct { AsText *items; uint32_t count; } names;
        struct { AsNodeList keys, values; } dict; /* a NULL key: **value */
        struct { AsNode *element, *value; AsNodeList generators; } comprehension; /* DICT_COMP: key, value */
        struct { AsNode *target, *iter; AsNodeList conditions; } comp_for;
        struct { AsNode *left; uint8_t *ops; AsNodeList comparators; } compare;
        struct { AsNode *function; AsNodeList args, keywords; } call; /* args may hold STARRED */
        struct { AsText name; AsNode *value; } alias_value; /* KEYWORD; name.data NULL: **value */
        struct { AsNode *value; AsText name; } attribute;
        struct { AsNode *lower, *upper, *step; } slice;
        struct { AsNode *subject; AsNodeList cases; } match;
        struct { AsNode *pattern, *guard; AsNodeList body; } match_case;
        struct { AsNodeList keys, patterns; AsText rest; } match_mapping; /* rest.data may be NULL */
        struct { AsNode *cls; AsNodeList patterns; AsText *names; AsNodeList keyword_patterns; } match_class;
        struct { AsNode *pattern; AsText name; } match_as; /* both absent: the wildcard _ */
        struct {
            AsNodeList positional_only, positional, keyword_only; /* of PARAMETER */
            AsNode *star, *double_star;                            /* PARAMETER or NULL */
        } parameters;
        struct { AsText name; AsNode *annotation, *default_value; } parameter;
    };
};

/* Appends the tree as Python's ast.dump(tree, include_attributes=attributes) prints it. */
void as_ast_dump(struct AsBuffer *out, const AsNode *node, bool attributes);

#endif
