/* Random programs from grammar/aspen.ebnf. */
#include <assert.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"

typedef enum Kind { LITERAL, CALL, SEQUENCE, CHOICE, OPTIONAL, MANY, SOME } Kind;

typedef struct Node Node;
struct Node {
    Kind kind;
    char *text; /* LITERAL, CALL */
    int rule;   /* CALL: index, or -1 for what the generator makes itself */
    Node *inner, *next;
    int cost;   /* the least depth of rules that it needs */
};

typedef struct Rule {
    char *name, *text;
    Node *body;
    bool lexical;
    int cost;
} Rule;

struct Grammar {
    Rule *rules;
    int count;
};

enum { NEVER = 1000, SHORT_AT_DEPTH = 70, SHORT_AT_SIZE = 1200 };

/* --- Reading --- */

typedef struct Reader {
    const char *at;
} Reader;

static Node *read_choice(Reader *r);

static Node *new_node(Kind kind)
{
    Node *node = calloc(1, sizeof *node);
    node->kind = kind;
    node->rule = -1;
    return node;
}

static void skip_spaces(Reader *r)
{
    while (*r->at == ' ') { r->at++; }
}

static Node *read_atom(Reader *r)
{
    Node *node;
    char c = *r->at;
    if (c == '\'' || c == '"') {
        const char *end = strchr(r->at + 1, c);
        assert(end);
        node = new_node(LITERAL);
        node->text = strndup(r->at + 1, (size_t)(end - r->at - 1));
        r->at = end + 1;
    } else if (c == '(' || c == '[') {
        r->at++;
        node = read_choice(r);
        skip_spaces(r);
        assert(*r->at == (c == '(' ? ')' : ']'));
        r->at++;
        if (c == '[') {
            Node *optional = new_node(OPTIONAL);
            optional->inner = node;
            node = optional;
        }
    } else {
        const char *start = r->at;
        while (isalnum((unsigned char)*r->at) || *r->at == '_') { r->at++; }
        assert(r->at > start);
        node = new_node(CALL);
        node->text = strndup(start, (size_t)(r->at - start));
    }
    if (*r->at == '*' || *r->at == '+') {
        Node *repeated = new_node(*r->at++ == '*' ? MANY : SOME);
        repeated->inner = node;
        node = repeated;
    }
    return node;
}

static Node *read_sequence(Reader *r)
{
    Node *sequence = new_node(SEQUENCE), **last = &sequence->inner;
    for (skip_spaces(r); *r->at && !strchr("|)]", *r->at); skip_spaces(r)) {
        *last = read_atom(r);
        last = &(*last)->next;
    }
    return sequence;
}

static Node *read_choice(Reader *r)
{
    Node *choice = new_node(CHOICE), **last = &choice->inner;
    for (;;) {
        *last = read_sequence(r);
        last = &(*last)->next;
        skip_spaces(r);
        if (*r->at != '|') { return choice; }
        r->at++;
    }
}

static void free_node(Node *node)
{
    while (node) {
        Node *next = node->next;
        free_node(node->inner);
        free(node->text);
        free(node);
        node = next;
    }
}

static int find_rule(const Grammar *g, const char *name)
{
    for (int i = 0; i < g->count; i++) {
        if (strcmp(g->rules[i].name, name) == 0) { return i; }
    }
    return -1;
}

/* What the generator makes by itself. */
static const char *const made[] = {"NEWLINE", "INDENT", "DEDENT", "ENDMARKER", "newline", "other_start", "other_char",
                                   "other_text", NULL};

static void link_calls(const Grammar *g, Node *node)
{
    for (; node; node = node->next) {
        if (node->kind == CALL && (node->rule = find_rule(g, node->text)) < 0) {
            int i = 0;
            while (made[i] && strcmp(made[i], node->text) != 0) { i++; }
            if (!made[i]) {
                fprintf(stderr, "grammar: no rule for %s\n", node->text);
                exit(1);
            }
        }
        link_calls(g, node->inner);
    }
}

static int find_cost(const Grammar *g, Node *node)
{
    int cost = 0;
    switch (node->kind) {
    case LITERAL: break;
    case CALL: cost = node->rule < 0 || g->rules[node->rule].lexical ? 0 : g->rules[node->rule].cost + 1; break;
    case CHOICE:
        cost = NEVER;
        for (Node *n = node->inner; n; n = n->next) {
            int one = find_cost(g, n);
            if (one < cost) { cost = one; }
        }
        break;
    case SEQUENCE:
        for (Node *n = node->inner; n; n = n->next) {
            int one = find_cost(g, n);
            if (one > cost) { cost = one; }
        }
        break;
    case SOME: cost = find_cost(g, node->inner); break;
    case OPTIONAL:
    case MANY: find_cost(g, node->inner); break;
    }
    return node->cost = cost > NEVER ? NEVER : cost;
}

static void find_costs(Grammar *g)
{
    for (int i = 0; i < g->count; i++) { g->rules[i].cost = NEVER; }
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = 0; i < g->count; i++) {
            int cost = find_cost(g, g->rules[i].body);
            changed = changed || cost < g->rules[i].cost;
            g->rules[i].cost = cost;
        }
    }
    for (int i = 0; i < g->count; i++) { assert(g->rules[i].cost < NEVER); }
}

static void add_rule(Grammar *g, const char *text)
{
    const char *colon = strchr(text, ':');
    g->rules = realloc(g->rules, (size_t)(g->count + 1) * sizeof *g->rules);
    Rule *rule = &g->rules[g->count++];
    *rule = (Rule){.name = strndup(text, (size_t)(colon - text)), .text = strdup(text)};
}

static void parse_rules(Grammar *g)
{
    bool lexical = false;
    for (int i = 0; i < g->count; i++) {
        Reader r = {strchr(g->rules[i].text, ':') + 1};
        g->rules[i].body = read_choice(&r);
        assert(!*r.at);
        lexical = lexical || strcmp(g->rules[i].name, "NAME") == 0;
        g->rules[i].lexical = lexical;
    }
}

/* A comment begins at a '#' behind blanks, or at the start of the line. */
static void drop_comment(char *line)
{
    char *comment = line[0] == '#' ? line : strstr(line, "  # ");
    if (comment) { *comment = 0; }
    size_t size = strlen(line);
    while (size > 0 && isspace((unsigned char)line[size - 1])) { line[--size] = 0; }
}

Grammar *grammar_read(const char *path)
{
    FILE *file = fopen(path, "r");
    if (!file) { return NULL; }
    Grammar *g = calloc(1, sizeof *g);
    AsBuffer rule;
    as_buffer_init(&rule);
    char line[1024];
    while (fgets(line, sizeof line, file)) {
        drop_comment(line);
        if (!line[0]) { continue; }
        if (line[0] != ' ') {
            if (rule.size) { add_rule(g, rule.data); }
            rule.size = 0;
            as_buffer_add_text(&rule, line);
        } else {
            as_buffer_add_text(&rule, line + strspn(line, " ") - 1);
        }
    }
    add_rule(g, rule.data);
    as_buffer_clear(&rule);
    fclose(file);
    parse_rules(g);
    for (int i = 0; i < g->count; i++) { link_calls(g, g->rules[i].body); }
    find_costs(g);
    return g;
}

void grammar_free(Grammar *g)
{
    for (int i = 0; i < g->count; i++) {
        free_node(g->rules[i].body);
        free(g->rules[i].name);
        free(g->rules[i].text);
    }
    free(g->rules);
    free(g);
}

void grammar_each_rule(const Grammar *g, void (*each)(void *data, const char *rule), void *data)
{
    for (int i = 0; i < g->count && !g->rules[i].lexical; i++) { each(data, g->rules[i].text); }
}

/* --- Generating --- */

typedef struct Generator {
    const Grammar *grammar;
    AsBuffer *out;
    unsigned seed;
    int indent;
    bool line_start;
    int lexical;   /* inside lexical rules */
    int formatted; /* inside an f-string's field: no strings, no backslashes */
    int brackets;
} Generator;

static unsigned random_below(Generator *g, unsigned limit)
{
    g->seed = g->seed * 1664525u + 1013904223u;
    return (g->seed >> 16) % limit;
}

static void generate(Generator *g, const Node *node, int depth);

/* Tokens stand apart, by a blank mostly; the first of a line stands behind its indentation. */
static void begin_token(Generator *g)
{
    if (g->lexical > 0) { return; }
    if (g->line_start) {
        for (int i = 0; i < g->indent; i++) { as_buffer_add_text(g->out, "  "); }
        g->line_start = false;
    } else if (g->formatted || random_below(g, 40)) {
        as_buffer_add_text(g->out, " ");
    } else {
        as_buffer_add_text(g->out, g->brackets > 0 && random_below(g, 2) ? " # a comment\n\t" : " \\\n ");
    }
}

static void add_literal(Generator *g, const char *text)
{
    begin_token(g);
    as_buffer_add_text(g->out, text);
    if (g->lexical > 0) { return; }
    if (strlen(text) == 1 && strchr("([{", *text)) { g->brackets++; }
    if (strlen(text) == 1 && strchr(")]}", *text)) { g->brackets--; }
}

static void make(Generator *g, const char *name)
{
    static const char *const starts[] = {"é", "ß", "λ", "變", "ª"};
    static const char *const chars[] = {"é", "·", "٣", "́", "ﬁ"};
    static const char *const texts[] = {"é", "€", "😀", "—", "\t"};
    if (strcmp(name, "NEWLINE") == 0) {
        as_buffer_add_text(g->out, random_below(g, 30) ? "\n" : random_below(g, 2) ? "  # a comment\n\n" : "\r\n");
        g->line_start = true;
    } else if (strcmp(name, "INDENT") == 0) {
        g->indent++;
    } else if (strcmp(name, "DEDENT") == 0) {
        g->indent--;
    } else if (strcmp(name, "newline") == 0) {
        as_buffer_add_text(g->out, "\n");
    } else if (strcmp(name, "other_start") == 0) {
        as_buffer_add_text(g->out, starts[random_below(g, 5)]);
    } else if (strcmp(name, "other_char") == 0) {
        as_buffer_add_text(g->out, chars[random_below(g, 5)]);
    } else if (strcmp(name, "other_text") == 0) {
        as_buffer_add_text(g->out, texts[random_below(g, 5)]);
    }
}

/* Names are mostly short and often the same; a capture is never '_'. */
static void make_name(Generator *g, const char *rule, int depth, const Node *body)
{
    static const char *const names[] = {"a", "b", "c", "d", "f", "x", "match", "case", "é", "print", "_a", "type"};
    unsigned which = random_below(g, 16);
    begin_token(g);
    if (which < 12) {
        as_buffer_add_text(g->out, names[which]);
        return;
    }
    g->lexical++;
    as_buffer_add_text(g->out, "n"); // so that it is no keyword, no prefix, and not '_'
    generate(g, body, depth);
    g->lexical--;
}

static void call(Generator *g, const Node *node, int depth)
{
    if (node->rule < 0) {
        make(g, node->text);
        return;
    }
    const Rule *rule = &g->grammar->rules[node->rule];
    if (g->lexical == 0 && strcmp(rule->name, "NAME") == 0) {
        make_name(g, rule->name, depth, rule->body);
    } else if (!rule->lexical && g->lexical > 0) {
        // A field of an f-string: tokens again.
        int lexical = g->lexical;
        g->lexical = 0;
        g->formatted++;
        generate(g, rule->body, depth + 1);
        g->formatted--;
        g->lexical = lexical;
    } else if (rule->lexical && g->lexical == 0) {
        begin_token(g);
        g->lexical++;
        generate(g, rule->body, depth + 1);
        g->lexical--;
    } else {
        generate(g, rule->body, depth + 1);
    }
}

/* Whether an alternative would put a string into a string. */
static bool is_string(const Generator *g, const Node *node)
{
    return g->formatted && node->inner && node->inner->kind == CALL && !node->inner->next &&
           (strcmp(node->inner->text, "strings") == 0);
}

/* From here on the program only ends what it has begun. */
static bool is_short(const Generator *g, int depth)
{
    return depth > SHORT_AT_DEPTH || g->out->size > SHORT_AT_SIZE;
}

static bool is_pass(const Node *sequence)
{
    return sequence->inner && sequence->inner->kind == CALL && !sequence->inner->next;
}

/* Without a preference for rules that only hand on, every operand would hang in a forest of operators. */
static const Node *choose(Generator *g, const Node *choice, int depth)
{
    int cheapest = NEVER, count = 0;
    bool pass = random_below(g, 3) > 0;
    for (const Node *n = choice->inner; n; n = n->next) {
        if (n->cost < cheapest && !is_string(g, n)) { cheapest = n->cost; }
        count += is_pass(n);
    }
    pass = pass && count == 1;
    // One more than the cheapest, where only atoms choose: so that they are not all names and numbers.
    int limit = is_short(g, depth) ? cheapest + (count > 6) : NEVER;
    count = 0;
    for (const Node *n = choice->inner; n; n = n->next) {
        count += n->cost <= limit && !is_string(g, n) && (!pass || is_pass(n));
    }
    if (count == 0) {
        pass = false;
        for (const Node *n = choice->inner; n; n = n->next) { count += n->cost <= limit && !is_string(g, n); }
    }
    int pick = (int)random_below(g, (unsigned)count);
    for (const Node *n = choice->inner; n; n = n->next) {
        if (n->cost <= limit && !is_string(g, n) && (!pass || is_pass(n)) && pick-- == 0) { return n; }
    }
    return choice->inner;
}

static void generate(Generator *g, const Node *node, int depth)
{
    unsigned odds = is_short(g, depth) ? 8 : 3;
    switch (node->kind) {
    case LITERAL: add_literal(g, node->text); break;
    case CALL: call(g, node, depth); break;
    case SEQUENCE:
        for (const Node *n = node->inner; n; n = n->next) { generate(g, n, depth); }
        break;
    case CHOICE: generate(g, choose(g, node, depth), depth); break;
    case SOME:
        generate(g, node->inner, depth);
        // fall through
    case MANY:
        while (random_below(g, odds) == 0) { generate(g, node->inner, depth); }
        break;
    case OPTIONAL:
        if (random_below(g, odds) == 0) { generate(g, node->inner, depth); }
        break;
    }
}

void grammar_generate(Grammar *grammar, unsigned seed, AsBuffer *out)
{
    Generator g = {.grammar = grammar, .out = out, .seed = seed * 2654435761u + 12345, .line_start = true};
    random_below(&g, 2);
    generate(&g, grammar->rules[find_rule(grammar, "file")].body, 0);
    if (out->size == 0) { generate(&g, grammar->rules[find_rule(grammar, "statements")].body, 0); }
}
