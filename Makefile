# Aspen. `make help` lists what there is.
VARIANT ?= release
PREFIX  ?= /usr/local
B       ?= build/$(VARIANT)

WARNINGS := -std=gnu11 -Wall -Wextra -Wshadow -Wmissing-prototypes -Wstrict-prototypes -Wno-unused-parameter
FLAGS_release := -O2 -g -fno-plt -fno-semantic-interposition -DNDEBUG
FLAGS_debug   := -O0 -g
FLAGS_asan    := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
CFLAGS  := $(WARNINGS) $(FLAGS_$(VARIANT)) $(EXTRA)
LDFLAGS := $(if $(filter asan,$(VARIANT)),-fsanitize=address$(comma)undefined)
comma   := ,
LIBS    := -lev -ltommath -lutf8proc -lpcre2-8 -lm

SRC     := $(filter-out src/cli/% src/tool/%,$(wildcard src/*.c src/*/*.c))
CLI     := $(wildcard src/cli/*.c)
LIB     := $(SRC:%.c=$(B)/%.o) $(B)/gen/stdlib.o
CLIOBJ  := $(CLI:%.c=$(B)/%.o)
UNIT    := $(wildcard tests/unit/*.c)
UNITOBJ := $(UNIT:%.c=$(B)/%.o)

all: $(B)/aspen

$(B)/aspen: $(CLIOBJ) $(LIB)
	$(CC) $(LDFLAGS) -o $@ $^ $(LIBS)
$(B)/unit: $(UNITOBJ) $(LIB)
	$(CC) $(LDFLAGS) -o $@ $^ $(LIBS) -lcriterion
$(B)/embed: src/tool/embed.c
	@mkdir -p $(@D)
	$(CC) $(WARNINGS) -O1 -o $@ $<
$(B)/gen/stdlib.c: $(B)/embed $(shell find stdlib -name '*.as')
	@mkdir -p $(@D)
	$(B)/embed stdlib > $@
$(B)/gen/%.o: $(B)/gen/%.c
	$(CC) $(CFLAGS) -Isrc -c -o $@ $<
$(B)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) -Isrc -MMD -MP -c -o $@ $<
-include $(LIB:.o=.d) $(CLIOBJ:.o=.d) $(UNITOBJ:.o=.d)

clean:
	rm -rf build

.PHONY: all clean
.DELETE_ON_ERROR:
