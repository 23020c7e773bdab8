/* The differential test: random programs by tests/differential/generate.as, run by Aspen and by python3.
 *
 *   differential [OPTION] ASPEN [N [SEED [TOPIC]]]   programs 0 to N - 1 of that seed; 1000 of seed 1 when not said
 *   differential [OPTION] ASPEN --shrink FILE        makes one program small that the two disagree about
 *
 * -a: asynchronous programs, of tests/async_order, in virtual time.
 *
 * Two runs differ if their standard output, exit code or last line of standard error does. Addresses (" at 0x...") are
 * cut out. Programs come in files of PER_FILE, since starting an interpreter costs more than a program. Where a file
 * differs, the programs concerned are tried alone, and the first MOST_SHOWN made small: blocks of lines, then what
 * stands in brackets, are taken out as long as the two still disagree. A program that python3 refuses or does not
 * finish shows nothing: that is a fault of the generator, and reported like a difference. */
#define _GNU_SOURCE
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PER_FILE = 50, FILES_AT_ONCE = 20, MOST_SHOWN = 3, MOST_TRIALS = 400, SECONDS = 20, WAIT = 60, MOST_OUTPUT = 16 << 20 };

typedef struct Outcome {
    char *output;
    char last[512]; /* of standard error */
    int code;       /* 128 and the signal for one that was killed */
} Outcome;

/* What the two say first that is not the same, roughly: keeps a program from becoming a different one's fault. */
typedef struct Kind {
    char text[32];
} Kind;

typedef struct Lines {
    char **at;
    size_t count;
} Lines;

static const rlim_t MEMORY = (rlim_t)2 << 30;
static const char *generator = "tests/differential/generate.as", *option; /* of aspen's; NULL: none */
static char aspen[PATH_MAX], folder[] = "/tmp/aspen-differential-XXXXXX";
static int agreed, differing, shown;
static int trials_left; /* a candidate costs a run of both */
static Kind shrinking;  /* the difference to keep */

/* ---- texts ---- */

static char *read_text(const char *path)
{
    FILE *in = fopen(path, "rb");
    size_t size = 0, capacity = 1 << 16;
    char *text = malloc(capacity);
    if (text == NULL) { abort(); }
    for (size_t n; in != NULL && (n = fread(text + size, 1, capacity - size - 1, in)) > 0;) {
        size += n;
        if (capacity - size < 2 && (text = realloc(text, capacity *= 2)) == NULL) { abort(); }
    }
    if (in != NULL) { fclose(in); }
    text[size] = '\0';
    for (size_t i = 0; i < size; i++) {
        if (text[i] == '\0') { text[i] = '\1'; } // so that it stays one C string
    }
    return text;
}

static void write_text(const char *path, const char *text)
{
    FILE *out = fopen(path, "wb");
    if (out == NULL || fputs(text, out) < 0 || fclose(out) != 0) {
        perror(path);
        exit(2);
    }
}

/* " at 0x7f12ab" to " at 0x", in place. */
static void forget_addresses(char *text)
{
    char *to = text;
    for (const char *from = text; *from != '\0';) {
        bool is_address = strncmp(from, " at 0x", 6) == 0;
        for (int i = 0; i < (is_address ? 6 : 1); i++) { *to++ = *from++; }
        if (is_address) { from += strspn(from, "0123456789abcdef"); }
    }
    *to = '\0';
}

static Lines split(const char *text)
{
    Lines lines = {calloc(strlen(text) + 2, sizeof(char *)), 0};
    for (const char *end; *text != '\0'; text = *end == '\n' ? end + 1 : end) {
        end = strchrnul(text, '\n');
        lines.at[lines.count++] = strndup(text, (size_t)(end - text));
    }
    return lines;
}

/* The lines without those from first to stop; those from stop to inner_stop lose one level of indentation. */
static char *join(const Lines *lines, size_t first, size_t stop, size_t inner_stop)
{
    char *text;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    for (size_t i = 0; i < lines->count; i++) {
        if (i >= first && i < stop) { continue; }
        bool dedent = i >= stop && i < inner_stop && strncmp(lines->at[i], "    ", 4) == 0;
        fprintf(out, "%s\n", lines->at[i] + (dedent ? 4 : 0));
    }
    fclose(out);
    return text;
}

static void free_lines(Lines *lines)
{
    for (size_t i = 0; i < lines->count; i++) { free(lines->at[i]); }
    free(lines->at);
}

/* ---- running ---- */

static pid_t start(const char *interp, const char *script, const char *out, const char *err)
{
    pid_t pid = fork();
    if (pid != 0) { return pid; }
    alarm(WAIT); // for one that waits for ever
    // A sanitizer reserves address space without end.
    if (!getenv("DIFFERENTIAL_UNLIMITED")) { setrlimit(RLIMIT_AS, &(struct rlimit){MEMORY, MEMORY}); }
    setrlimit(RLIMIT_CPU, &(struct rlimit){SECONDS, SECONDS + 1});
    if (interp == aspen) { signal(SIGXFSZ, SIG_IGN); } // as python3 does
    setrlimit(RLIMIT_FSIZE, &(struct rlimit){MOST_OUTPUT, MOST_OUTPUT});
    setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
    int in_fd = open("/dev/null", O_RDONLY), out_fd = creat(out, 0600), err_fd = creat(err, 0600);
    dup2(in_fd, 0);
    dup2(out_fd, 1);
    dup2(err_fd, 2);
    if (interp == aspen && option != NULL) { execl(aspen, aspen, option, script, (char *)NULL); }
    if (interp == aspen) { execl(aspen, aspen, script, (char *)NULL); }
    execlp(interp, interp, "-S", script, (char *)NULL); // without site: it starts in half the time
    _exit(126);
}

static Outcome finish(pid_t pid, const char *out, const char *err)
{
    int status;
    Outcome outcome = {0};
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {}
    outcome.code = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    outcome.output = read_text(out);
    forget_addresses(outcome.output);
    char *errors = read_text(err);
    forget_addresses(errors);
    size_t size = strlen(errors);
    while (size > 0 && errors[size - 1] == '\n') { errors[--size] = '\0'; }
    const char *line = strrchr(errors, '\n');
    snprintf(outcome.last, sizeof outcome.last, "%s", line != NULL ? line + 1 : errors);
    free(errors);
    return outcome;
}

static void run_both(const char *script, Outcome *ours, Outcome *theirs)
{
    char names[4][PATH_MAX];
    for (int i = 0; i < 4; i++) { snprintf(names[i], PATH_MAX, "%s/%s", folder, (const char *[]){"out", "err", "python.out", "python.err"}[i]); }
    pid_t a = start(aspen, script, names[0], names[1]), b = start("python3", script, names[2], names[3]);
    *ours = finish(a, names[0], names[1]);
    *theirs = finish(b, names[2], names[3]);
}

/* Output and exit code alone: what standard error shows last may be a late warning of a program before. */
static bool is_like(const Outcome *a, const Outcome *b)
{
    return a->code == b->code && strcmp(a->output, b->output) == 0;
}

/* Of a run that ends well, standard error does not count: when something is collected and reported is not promised. */
static bool is_same(const Outcome *a, const Outcome *b)
{
    return is_like(a, b) && (a->code == 0 || strcmp(a->last, b->last) == 0);
}

/* The text from the line on in which it first differs from the other; the last lines of standard error if it does not. */
static const char *difference(const Outcome *of, const Outcome *other)
{
    size_t line = 0, i = 0;
    for (; of->output[i] != '\0' && of->output[i] == other->output[i]; i++) {
        if (of->output[i] == '\n') { line = i + 1; }
    }
    return of->output[i] != other->output[i] ? of->output + line : of->last;
}

static void free_outcomes(Outcome *ours, Outcome *theirs)
{
    free(ours->output);
    free(theirs->output);
}

static void run_alone(const char *source, Outcome *ours, Outcome *theirs)
{
    char script[PATH_MAX];
    snprintf(script, sizeof script, "%s/one.as", folder);
    write_text(script, source);
    run_both(script, ours, theirs);
}

/* Whether the two disagree about this program; and how: *kind is set when empty, and must be the same otherwise. */
static bool differs(const char *source, Kind *kind)
{
    Outcome ours, theirs;
    Kind now = {0};
    run_alone(source, &ours, &theirs);
    snprintf(now.text, sizeof now.text, "%.8s %.8s %d", difference(&ours, &theirs), difference(&theirs, &ours), ours.code == theirs.code);
    if (kind->text[0] == '\0') { *kind = now; }
    bool result = theirs.code < 128 && !is_same(&ours, &theirs) && strcmp(kind->text, now.text) == 0;
    free_outcomes(&ours, &theirs);
    return result;
}

/* ---- making small ---- */

/* Takes the candidate (and owns it) if the two disagree about it still. */
static bool keep(char **source, char *candidate)
{
    bool better = strlen(candidate) < strlen(*source) && trials_left-- > 0 && differs(candidate, &shrinking);
    free(better ? *source : candidate);
    if (better) { *source = candidate; }
    return better;
}

static size_t indentation(const char *line) { return strspn(line, " "); }

/* Where the block ends that begins at this line; with what continues the statement (else, except, finally) if whole. */
static size_t block_end(const Lines *lines, size_t first, bool whole)
{
    static const char *const more[] = {"else:", "elif ", "except", "finally:"};
    size_t depth = indentation(lines->at[first]), i = first + 1;
    for (; i < lines->count; i++) {
        size_t here = indentation(lines->at[i]);
        bool continues = false;
        for (int k = 0; k < 4; k++) { continues |= strncmp(lines->at[i] + here, more[k], strlen(more[k])) == 0; }
        if (here < depth || (here == depth && !(whole && continues))) { break; }
    }
    return i;
}

/* Statement by statement, last first: gone whole, gone up to its else, or replaced by its body. */
static bool drop_statements(char **source)
{
    bool better = false;
    Lines lines = split(*source);
    for (size_t i = lines.count; i-- > 0;) {
        size_t whole = block_end(&lines, i, true), block = block_end(&lines, i, false);
        bool dropped = keep(source, join(&lines, i, whole, 0)) || (block < whole && keep(source, join(&lines, i, block, 0)));
        if (!dropped && block > i + 1) {
            Lines rest = {lines.at, lines.count};
            dropped = keep(source, join(&rest, i, i + 1, block));
        }
        if (dropped) {
            better = true;
            free_lines(&lines);
            lines = split(*source);
            if (i > lines.count) { i = lines.count; }
        }
    }
    free_lines(&lines);
    return better;
}

/* Where the bracket closes that opens here; NULL if it does not. Strings are not understood: candidates are only tried. */
static const char *closing(const char *open)
{
    int depth = 0;
    for (const char *at = open; *at != '\0' && *at != '\n'; at++) {
        depth += strchr("([{", *at) != NULL;
        depth -= strchr(")]}", *at) != NULL;
        if (depth == 0) { return at; }
    }
    return NULL;
}

static char *replaced(const char *source, const char *from, const char *to, const char *by)
{
    char *text;
    if (asprintf(&text, "%.*s%s%s", (int)(from - source), source, by, to) < 0) { abort(); }
    return text;
}

/* What stands in brackets: replaced by nothing, by a simple value or by one side of a comma. */
static bool drop_brackets(char **source)
{
    static const char *const simple[] = {"0", "1", "''"};
    bool better = false;
    for (size_t at = 0; (*source)[at] != '\0'; at++) {
        const char *open = *source + at, *close = strchr("([{", *open) != NULL ? closing(open) : NULL;
        if (close == NULL) { continue; }
        bool is_call = at > 0 && (isalnum((unsigned char)open[-1]) || open[-1] == '_');
        bool dropped = keep(source, replaced(*source, open + 1, close, ""));
        for (int i = 0; !is_call && !dropped && i < 3; i++) { dropped = keep(source, replaced(*source, open, close + 1, simple[i])); }
        int depth = 0;
        for (const char *comma = open + 1; !dropped && comma < close; comma++) {
            depth += strchr("([{", *comma) != NULL;
            depth -= strchr(")]}", *comma) != NULL;
            if (*comma != ',' || depth != 0) { continue; }
            dropped = keep(source, replaced(*source, comma, close, "")) || keep(source, replaced(*source, open + 1, comma + 1 + strspn(comma + 1, " "), ""));
        }
        better |= dropped;
    }
    return better;
}

static char *shrunk(const char *program)
{
    char *source = strdup(program);
    trials_left = MOST_TRIALS;
    shrinking = (Kind){0};
    if (!differs(source, &shrinking)) { return source; }
    while (drop_statements(&source)) {}
    while (drop_brackets(&source) || drop_statements(&source)) {}
    return source;
}

/* ---- reporting ---- */

/* The first line in which the two texts differ. */
static void show_first_difference(const char *ours, const char *theirs)
{
    Lines a = split(ours), b = split(theirs);
    size_t i = 0;
    while (i < a.count && i < b.count && strcmp(a.at[i], b.at[i]) == 0) { i++; }
    if (i < a.count || i < b.count) {
        printf("    aspen:   %.300s\n    python3: %.300s\n", i < a.count ? a.at[i] : "(nothing)", i < b.count ? b.at[i] : "(nothing)");
    }
    free_lines(&a);
    free_lines(&b);
}

static void show_difference(const Outcome *ours, const Outcome *theirs)
{
    show_first_difference(ours->output, theirs->output);
    if (ours->code != theirs->code) { printf("    exit code: aspen %d, python3 %d\n", ours->code, theirs->code); }
    if (ours->code != 0 && strcmp(ours->last, theirs->last) != 0) { printf("    aspen:   %s\n    python3: %s\n", ours->last, theirs->last); }
    fflush(stdout);
}

/* The difference; for the first few programs, made small. */
static void report(const char *label, const char *source)
{
    char *small = shown++ < MOST_SHOWN ? shrunk(source) : NULL;
    Outcome ours, theirs;
    printf("FAILED %s\n%s", label, small != NULL ? small : "");
    run_alone(small != NULL ? small : source, &ours, &theirs);
    show_difference(&ours, &theirs);
    free_outcomes(&ours, &theirs);
    free(small);
}

/* ---- the programs of a file ---- */

/* The part of the text that begins with this program's line, as a new string; what precedes the first for number -1. */
static char *part(const char *text, const char *mark)
{
    const char *begin = mark != NULL ? strstr(text, mark) : text;
    if (begin == NULL) { return strdup(""); }
    const char *end = strstr(begin + (mark != NULL), "\n# program ");
    return end != NULL ? strndup(begin, (size_t)(end + 1 - begin)) : strdup(begin);
}

/* Runs one program alone; false if the two disagree about it, or python3 does not finish it. */
static bool try_alone(const char *label, const char *mark, const char *program)
{
    Outcome ours, theirs;
    run_alone(program, &ours, &theirs);
    bool vain = theirs.code >= 128 || strstr(theirs.output, mark) == NULL;
    bool same = is_same(&ours, &theirs);
    if (vain) {
        printf("FAILED %s: python3 refuses or does not finish it: %s\n", label, theirs.last);
    } else if (!same) {
        report(label, program);
    }
    free_outcomes(&ours, &theirs);
    return same && !vain;
}

/* Tries alone every program of the file that may be concerned. True if one was found. */
static bool search_file(const char *source, int first, int count, const Outcome *ours, const Outcome *theirs, bool all)
{
    bool found = false;
    char *prelude = part(source, NULL);
    for (int number = first; number < first + count; number++) {
        char mark[64], *program;
        snprintf(mark, sizeof mark, "# program %d ", number);
        char *a = part(ours->output, mark), *b = part(theirs->output, mark), *text = part(source, mark);
        if (asprintf(&program, "%s%s", prelude, text) < 0) { abort(); }
        bool suspect = all || strcmp(a, b) != 0 || number == first + count - 1;
        char *label = strndup(text + 2, strcspn(text, "\n") - 2);
        if (suspect && !try_alone(label, mark, program)) {
            differing++;
            found = true;
        } else {
            agreed++;
        }
        free(label);
        free(a);
        free(b);
        free(text);
        free(program);
    }
    free(prelude);
    return found;
}

/* The last program of a file alone, if its error line may differ. */
static void try_last(const char *source, int number)
{
    char mark[64], *program, *prelude = part(source, NULL);
    snprintf(mark, sizeof mark, "# program %d ", number);
    char *text = part(source, mark), *label = strndup(text + 2, strcspn(text, "\n") - 2);
    if (asprintf(&program, "%s%s", prelude, text) < 0) { abort(); }
    bool same = try_alone(label, mark, program);
    agreed += same;
    differing += !same;
    free(label);
    free(text);
    free(program);
    free(prelude);
}

static void try_file(const char *path, int first, int count)
{
    Outcome ours, theirs;
    char last[64];
    run_both(path, &ours, &theirs);
    snprintf(last, sizeof last, "# program %d ", first + count - 1);
    bool finished = theirs.code < 128 && strstr(theirs.output, last) != NULL;
    if (finished && is_same(&ours, &theirs)) {
        agreed += count;
    } else if (finished && is_like(&ours, &theirs)) {
        char *source = read_text(path);
        agreed += count - 1;
        try_last(source, first + count - 1);
        free(source);
    } else {
        char *source = read_text(path);
        if (!search_file(source, first, count, &ours, &theirs, !finished)) {
            // None of them alone: it takes what earlier ones left behind.
            printf("FAILED programs %d to %d together\n", first, first + count - 1);
            show_difference(&ours, &theirs);
            agreed--;
            differing++;
        }
        free(source);
    }
    free_outcomes(&ours, &theirs);
}

static bool generate(long seed, int first, int count, const char *topic)
{
    char words[4][24];
    snprintf(words[0], sizeof words[0], "%ld", seed);
    snprintf(words[1], sizeof words[1], "%d", first);
    snprintf(words[2], sizeof words[2], "%d", count);
    snprintf(words[3], sizeof words[3], "%d", PER_FILE);
    pid_t pid = fork();
    if (pid == 0) {
        execl(aspen, aspen, generator, folder, words[0], words[1], words[2], words[3], topic, (char *)NULL);
        _exit(126);
    }
    int status;
    return waitpid(pid, &status, 0) == pid && status == 0;
}

static bool try_all(long seed, int total, const char *topic)
{
    for (int first = 0; first < total; first += PER_FILE * FILES_AT_ONCE) {
        int count = total - first < PER_FILE * FILES_AT_ONCE ? total - first : PER_FILE * FILES_AT_ONCE;
        if (!generate(seed, first, count, topic)) { return false; }
        for (int i = 0; i * PER_FILE < count; i++) {
            char path[PATH_MAX];
            snprintf(path, sizeof path, "%s/%d.as", folder, i);
            try_file(path, first + i * PER_FILE, count - i * PER_FILE < PER_FILE ? count - i * PER_FILE : PER_FILE);
            unlink(path);
        }
    }
    return true;
}

static void remove_folder(void)
{
    static const char *const names[] = {"one.as", "out", "err", "python.out", "python.err"};
    char path[PATH_MAX];
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, names[i]);
        unlink(path);
    }
    rmdir(folder);
}

int main(int argc, char **argv)
{
    setenv("PYTHONHASHSEED", "0", 1);
    setenv("PYTHONDONTWRITEBYTECODE", "1", 1);
    setenv("LC_ALL", "C.UTF-8", 1);
    setenv("TZ", "UTC", 1);
    setvbuf(stdout, NULL, _IOLBF, 0);
    if (argc > 1 && strcmp(argv[1], "-a") == 0) {
        generator = "tests/async_order/generate.as";
        option = "--virtual-time";
        argv++;
        argc--;
    }
    if (argc < 2 || realpath(argv[1], aspen) == NULL || mkdtemp(folder) == NULL) {
        fprintf(stderr, "usage: differential [-a] ASPEN [N [SEED [TOPIC]]] | differential [-a] ASPEN --shrink FILE\n");
        return 2;
    }
    bool finished = true;
    if (argc > 3 && strcmp(argv[2], "--shrink") == 0) {
        char *source = read_text(argv[3]);
        report(argv[3], source);
        free(source);
    } else {
        int total = argc > 2 ? atoi(argv[2]) : 1000;
        if (system("command -v python3 >/dev/null") != 0) {
            printf("python3 is missing: nothing to compare with\n0 passed, 0 failed, %d skipped\n", total);
        } else {
            finished = try_all(argc > 3 ? atol(argv[3]) : 1, total, argc > 4 ? argv[4] : "");
            if (!finished) { printf("FAILED to generate programs\n"); }
            printf("%d passed, %d failed, 0 skipped\n", agreed, differing + !finished);
        }
    }
    remove_folder();
    return differing > 0 || !finished;
}
