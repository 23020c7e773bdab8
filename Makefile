# Aspen. `make help` lists what there is.
VARIANT ?= release
PREFIX  ?= /usr/local
DESTDIR ?=
CASE    ?=
B       ?= build/$(VARIANT)
comma   := ,

WARNINGS := -std=gnu11 -Wall -Wextra -Wshadow -Wmissing-prototypes -Wstrict-prototypes -Wno-unused-parameter -Wno-missing-field-initializers
FLAGS_release := -O2 -g -fno-pie -DNDEBUG
FLAGS_debug   := -O0 -g
FLAGS_asan    := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
FLAGS_tsan    := -O1 -g -fsanitize=thread -fno-omit-frame-pointer
CFLAGS  := $(WARNINGS) $(FLAGS_$(VARIANT))
LDFLAGS := $(if $(filter asan,$(VARIANT)),-fsanitize=address$(comma)undefined)$(if $(filter tsan,$(VARIANT)),-fsanitize=thread)$(if $(filter release,$(VARIANT)),-no-pie)
LIBS    := -lev -ltommath -lutf8proc -lpcre2-8 -lm

# header or file:package, what the build needs; the tests need criterion too.
UNICODE    ?= /usr/share/unicode
NEEDS      := stdio.h:libc6-dev ev.h:libev-dev tommath.h:libtommath-dev utf8proc.h:libutf8proc-dev pcre2.h:libpcre2-dev \
              $(UNICODE)/UnicodeData.txt:unicode-data
TEST_NEEDS := criterion/criterion.h:libcriterion-dev

SRC     := $(filter-out src/cli/% src/tool/%,$(wildcard src/*.c src/*/*.c))
CLI     := $(wildcard src/cli/*.c)
UNIT    := $(wildcard tests/unit/*.c)
LIB     := $(SRC:%.c=$(B)/%.o) $(B)/gen/stdlib.o $(B)/gen/unicode_tables.o
CLIOBJ  := $(CLI:%.c=$(B)/%.o)
UNITOBJ := $(UNIT:%.c=$(B)/%.o)
STDLIB  := $(shell find stdlib -name '*.as' 2>/dev/null)

# make bench times against Debian's CPython, where it is installed.
BENCH_PYTHON ?= $(firstword $(wildcard /usr/bin/python3))
BENCHES := $(filter-out %/sleepers.as,$(wildcard tests/bench/$(or $(CASE),*).as))

all: $(B)/aspen

# ---- building ----

$(B)/aspen: $(CLIOBJ) $(LIB)
	$(CC) $(LDFLAGS) -o $@ $^ $(LIBS)
$(B)/unit: $(UNITOBJ) $(LIB)
	$(CC) $(LDFLAGS) -o $@ $^ $(LIBS) -lcriterion
$(B)/embed $(B)/unicode: $(B)/%: src/tool/%.c
	@mkdir -p $(@D)
	$(CC) $(WARNINGS) -O1 -o $@ $<
$(B)/golden $(B)/bench $(B)/differential $(B)/measure $(B)/interrupt: $(B)/%: tests/tool/%.c
	@mkdir -p $(@D)
	$(CC) $(WARNINGS) -O1 -g -o $@ $<
$(B)/grammar: $(patsubst %.c,$(B)/%.o,$(wildcard tests/grammar/*.c src/syntax/*.c src/base/*.c)) $(B)/gen/unicode_tables.o
	$(CC) $(LDFLAGS) -o $@ $^ $(LIBS)
$(B)/gen/stdlib.c: $(B)/embed $(STDLIB)
	@mkdir -p $(@D)
	$(B)/embed stdlib > $@
$(B)/gen/unicode_tables.c: $(B)/unicode $(B)/.needs
	@mkdir -p $(@D)
	$(B)/unicode $(UNICODE) > $@
$(B)/gen/%.o: $(B)/gen/%.c
	$(CC) $(CFLAGS) -Isrc -c -o $@ $<
# A shared dispatch would undo the threaded code.
$(B)/src/vm/eval.o: EXTRA += $(if $(findstring clang,$(CC)),,-fno-gcse -fno-crossjumping -fno-tree-loop-distribute-patterns)
$(B)/%.o: %.c $(B)/.needs
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(EXTRA) -Isrc -MMD -MP -c -o $@ $<
-include $(LIB:.o=.d) $(CLIOBJ:.o=.d) $(UNITOBJ:.o=.d) $(patsubst %.c,$(B)/%.d,$(wildcard tests/grammar/*.c))

# ---- what must be installed ----

# Prints the packages of $(1) whose header the compiler does not find, or whose file is not there.
missing = for need in $(1); do what=$${need%%:*}; case $$what in \
	/*) test -e "$$what" ;; \
	*) echo "\#include <$$what>" | $(CC) -DPCRE2_CODE_UNIT_WIDTH=8 -E -x c -o /dev/null - 2>/dev/null ;; \
	esac || echo "$${need\#*:}"; done

$(B)/.needs:
	@command -v $(CC) >/dev/null || { echo "aspen: no C compiler ($(CC)): make deps installs it"; exit 1; }
	@lack=$$($(call missing,$(NEEDS)) | tr '\n' ' '); if [ -n "$$lack" ]; then \
	    echo "aspen: missing: $$lack(Debian packages). 'make deps' installs them."; exit 1; fi
	@mkdir -p $(@D) && touch $@

# Installs what is missing, as root or through sudo; does nothing when all is there.
deps:
	@lack=; command -v $(CC) >/dev/null || lack=gcc; \
	if [ -z "$$lack" ]; then lack=$$($(call missing,$(NEEDS) $(TEST_NEEDS)) | tr '\n' ' '); \
	else lack="gcc $(foreach need,$(NEEDS) $(TEST_NEEDS),$(lastword $(subst :, ,$(need))))"; fi; \
	[ -z "$$lack" ] && exit 0; \
	echo "aspen: installing $$lack"; \
	root=; [ "$$(id -u)" = 0 ] || root=sudo; \
	$$root apt-get update -q && $$root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $$lack

# ---- trying and testing ----

demo: deps
	@$(MAKE) --no-print-directory -s all
	@sh samples/demo $(B)/aspen

test: deps
	@$(MAKE) --no-print-directory $(B)/aspen $(B)/unit $(B)/golden $(B)/grammar $(B)/differential $(B)/measure $(B)/interrupt
	@sh tests/run_all $(B)

unit: $(B)/unit
	@sh tests/run_unit $(B)/unit

# The parser against grammar/aspen.ebnf and CPython.
grammar: $(B)/grammar
	@sh tests/checks/grammar.sh $(B)

# CASE=topic or CASE=topic/case picks; golden-python asks python3 the same questions.
golden: $(B)/aspen $(B)/golden
	@$(B)/golden --interp $(B)/aspen $(CASE)
golden-python: $(B)/golden
	@$(B)/golden --python $(CASE)
accept: $(B)/aspen $(B)/golden
	@$(B)/golden --interp $(B)/aspen --accept $(CASE)

# Counts the cases in tests/golden/README.md.
golden-table:
	@sh tests/tool/golden_table.sh write

# Random programs, N of them, by Aspen and by python3; SEED=2 gives others, TOPIC=sets those of one topic.
differential: $(B)/aspen $(B)/differential
	@$(B)/differential $(B)/aspen $(or $(N),20000) $(or $(SEED),1) $(TOPIC)

# The same with asynchronous programs: tests/async_order/README.md.
async-order: $(B)/aspen $(B)/differential
	@$(B)/differential -a $(B)/aspen $(or $(N),5000) $(or $(SEED),1)

# Hostile calls, N seeds of them: tests/fuzz/README.md. Best with VARIANT=asan.
fuzz: $(B)/aspen
	@sh tests/checks/abuse.sh $(B) $(or $(N),200) $(or $(SEED),1000) 500

# Seconds from Ctrl-C to the end, for each program of tests/interrupts/.
interrupts: $(B)/aspen $(B)/interrupt
	@sh tests/checks/interrupts.sh $(B) measure

bench: $(B)/aspen $(B)/bench
	@$(B)/bench $(B)/aspen "$(BENCH_PYTHON)" 5 $(BENCHES)

# Includes that climb: a mirror, not a gate.
floors:
	@sh tests/tool/floors.sh

# ---- the rest ----

install: $(B)/aspen
	install -D -m 755 $(B)/aspen $(DESTDIR)$(PREFIX)/bin/aspen

clean:
	rm -rf build

help:
	@echo "make                 build $(B)/aspen     (VARIANT=release, debug, asan or tsan)"
	@echo "make deps            install the Debian packages that are missing"
	@echo "make demo            install what is missing, build, show what Aspen is"
	@echo "make test            install what is missing, build, pass every test"
	@echo "make unit            the unit tests       make golden [CASE=topic/case]   the golden tests"
	@echo "make accept CASE=x   take the new output of golden tests; read it in the diff"
	@echo "make golden-python   the golden tests, run by python3   make grammar  the parser against its grammar"
	@echo "make golden-table    count the cases in tests/golden/README.md"
	@echo "make differential    random programs by Aspen and python3 [N=20000] [SEED=1] [TOPIC=sets]"
	@echo "make async-order     random asynchronous programs by both [N=5000] [SEED=1]"
	@echo "make fuzz            hostile calls of everything [N=200] [SEED=1000]; best with VARIANT=asan"
	@echo "make bench           times beside python3's          make interrupts   seconds from Ctrl-C to the end"
	@echo "make install         PREFIX=/usr/local DESTDIR=       make clean   make floors"

.PHONY: all deps demo test unit grammar golden golden-python golden-table accept differential async-order fuzz interrupts bench floors install clean help
.DELETE_ON_ERROR:
.SECONDARY:
