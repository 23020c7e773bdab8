/* Slot functions of script classes: each calls the method of that name. */
#ifndef AS_OBJECT_SLOT_SCRIPT_H
#define AS_OBJECT_SLOT_SCRIPT_H

#include "core/vm.h"

AsValue as_slot_script_repr(AsVM *vm, AsValue self);
AsValue as_slot_script_str(AsVM *vm, AsValue self);
AsValue as_slot_script_format(AsVM *vm, AsValue self, AsValue spec);
bool as_slot_script_hash(AsVM *vm, AsValue self, int64_t *out);
AsValue as_slot_script_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op);
bool as_slot_script_truth(AsVM *vm, AsValue self, bool *out);
bool as_slot_script_length(AsVM *vm, AsValue self, int64_t *out);
AsValue as_slot_script_get_item(AsVM *vm, AsValue self, AsValue key);
bool as_slot_script_set_item(AsVM *vm, AsValue self, AsValue key, AsValue value);
bool as_slot_script_contains(AsVM *vm, AsValue self, AsValue item, bool *out);
AsValue as_slot_script_iter(AsVM *vm, AsValue self);
AsValue as_slot_script_next(AsVM *vm, AsValue self);
AsValue as_slot_script_call(AsVM *vm, AsValue self, const AsValue *args, size_t count, AsValue keyword_names);
AsValue as_slot_script_binary(AsVM *vm, AsBinaryOp op, AsValue left, AsValue right);
AsValue as_slot_script_inplace(AsVM *vm, AsBinaryOp op, AsValue self, AsValue other);
AsValue as_slot_script_power(AsVM *vm, AsValue base, AsValue exponent, AsValue modulus);
AsValue as_slot_script_unary(AsVM *vm, AsUnaryOp op, AsValue self);
AsValue as_slot_script_to_int(AsVM *vm, AsValue self);
AsValue as_slot_script_to_float(AsVM *vm, AsValue self);
AsValue as_slot_script_index(AsVM *vm, AsValue self);
AsValue as_slot_script_get_attribute(AsVM *vm, AsValue self, AsValue name);
bool as_slot_script_set_attribute(AsVM *vm, AsValue self, AsValue name, AsValue value);
AsValue as_slot_script_descr_get(AsVM *vm, AsValue self, AsValue instance, AsValue owner);
bool as_slot_script_descr_set(AsVM *vm, AsValue self, AsValue instance, AsValue value);
AsValue as_slot_script_await(AsVM *vm, AsValue self);
AsValue as_slot_script_aiter(AsVM *vm, AsValue self);
AsValue as_slot_script_anext(AsVM *vm, AsValue self);

#endif
