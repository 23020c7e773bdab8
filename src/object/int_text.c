/* Ints from and to text and bytes. */
#include "object/int_impl.h"

#include "object/error.h"
#include "object/str.h"

#define DEFAULT_MAX_DIGITS 4300

int as_int_get_max_digits(AsVM *vm)
{
    if (vm->int_max_digits == 0) { return DEFAULT_MAX_DIGITS; }
    return vm->int_max_digits < 0 ? 0 : vm->int_max_digits;
}

void as_int_set_max_digits(AsVM *vm, int digits) { vm->int_max_digits = digits == 0 ? -1 : digits; }

/* For a power of two its exponent, else 0. */
static int bits_of_base(int base) { return (base & (base - 1)) == 0 ? __builtin_ctz((unsigned)base) : 0; }

/* The greatest power of base below 2**60, and its exponent. */
static mp_digit greatest_power(int base, int *exponent)
{
    mp_digit power = (mp_digit)base;
    *exponent = 1;
    while (power <= AS_DIGIT_MASK / (mp_digit)base) {
        power *= (mp_digit)base;
        ++*exponent;
    }
    return power;
}

/* ---- From text ---- */

static int digit_value(char c)
{
    if (c >= '0' && c <= '9') { return c - '0'; }
    if (c >= 'a' && c <= 'z') { return c - 'a' + 10; }
    if (c >= 'A' && c <= 'Z') { return c - 'A' + 10; }
    return 36;
}

/* big = big * factor + term; its room suffices. */
static void multiply_add(AsBigInt *big, mp_digit factor, mp_digit term)
{
    AsU128 carry = term;
    for (int32_t i = 0; i < big->used; i++) {
        carry += (AsU128)big->digits[i] * factor;
        big->digits[i] = (mp_digit)carry & AS_DIGIT_MASK;
        carry >>= AS_DIGIT_BITS;
    }
    if (carry) { big->digits[big->used++] = (mp_digit)carry; }
}

/* false: Ctrl-C came. */
static bool read_digits(AsVM *vm, AsBigInt *big, const char *p, const char *end, int base)
{
    int width, filled = 0;
    mp_digit power = greatest_power(base, &width), chunk = 0, scale = 1;
    big->used = 0;
    for (; p < end; p++) {
        if (*p == '_') { continue; }
        chunk = chunk * (mp_digit)base + (mp_digit)digit_value(*p);
        scale *= (mp_digit)base;
        if (++filled == width) {
            if (as_ctrl_c(vm)) { return false; }
            multiply_add(big, power, chunk);
            filled = 0;
            chunk = 0;
            scale = 1;
        }
    }
    if (filled) { multiply_add(big, scale, chunk); }
    return true;
}

/* A base that is a power of two: the bits are only packed anew. */
static void read_bits(AsBigInt *big, const char *start, const char *p, int bits)
{
    int32_t used = 0;
    AsU128 chunk = 0;
    int filled = 0;
    while (p > start) {
        if (*--p == '_') { continue; }
        chunk |= (AsU128)digit_value(*p) << filled;
        filled += bits;
        if (filled >= AS_DIGIT_BITS) {
            big->digits[used++] = (mp_digit)chunk & AS_DIGIT_MASK;
            chunk >>= AS_DIGIT_BITS;
            filled -= AS_DIGIT_BITS;
        }
    }
    big->digits[used++] = (mp_digit)chunk;
    big->used = used;
}

/* Takes the prefix (0x, 0o, 0b) that the base allows; for base 0 it decides. Returns the base, or 0 for text that
 * no base makes a number: 0 followed by other digits. */
static int take_prefix(const char **p, const char *end, int base)
{
    const char *s = *p;
    char letter = end - s >= 2 && s[0] == '0' ? (char)(s[1] | 0x20) : '\0';
    int prefix = letter == 'x' ? 16 : letter == 'o' ? 8 : letter == 'b' ? 2 : 0;
    if (prefix && (base == 0 || base == prefix)) {
        *p += 2;
        if (*p < end && **p == '_') { ++*p; }
        return prefix;
    }
    if (base != 0) { return base; }
    if (s < end && *s == '0') {
        for (; s < end; s++) {
            if (*s != '0' && *s != '_') { return 0; }
        }
    }
    return 10;
}

/* Counts the digits up to the first character that is none; -1 where an underscore is out of place. */
static int64_t count_digits(const char **p, const char *end, int base)
{
    int64_t count = 0;
    char last = '_';
    const char *s = *p;
    for (; s < end && (*s == '_' || digit_value(*s) < base); s++) {
        if (*s == '_') {
            if (last == '_') { return -1; }
        } else {
            count++;
        }
        last = *s;
    }
    *p = s;
    return last == '_' ? -1 : count;
}

AsValue as_int_from_text(AsVM *vm, const char *data, size_t size, int base)
{
    const char *p = data, *end = data + size;
    bool negative = size > 0 && *p == '-';
    if (size > 0 && (*p == '-' || *p == '+')) { p++; }
    base = take_prefix(&p, end, base);
    const char *start = p;
    int64_t count = base == 0 ? -1 : count_digits(&p, end, base);
    if (count <= 0) { return AS_UNDEFINED; }
    int limit = as_int_get_max_digits(vm), bits = bits_of_base(base);
    if (!bits && limit && count > limit) {
        return as_raise(vm, AS_VALUE_ERROR,
                        "Exceeds the limit (%d digits) for integer string conversion: value has %lld digits; "
                        "use sys.set_int_max_str_digits() to increase the limit", limit, (long long)count);
    }
    if (p != end) { return AS_UNDEFINED; }
    if (count <= 11) { // 36**11 is below 2**60
        int64_t i = 0;
        for (const char *s = start; s < end; s++) {
            if (*s != '_') { i = i * base + digit_value(*s); }
        }
        return as_small_value(negative ? -i : i);
    }
    int per_char = bits ? bits : 32 - __builtin_clz((unsigned)base);
    AsBigInt *big = as_int_try_digits(vm, count / AS_DIGIT_BITS * per_char + per_char + 2);
    if (!big) { return AS_RAISED; }
    if (bits) {
        read_bits(big, start, end, bits);
    } else if (!read_digits(vm, big, start, end, base)) {
        return AS_RAISED;
    }
    big->sign = negative ? MP_NEG : MP_ZPOS;
    return as_int_finish(big);
}

/* ---- To text ---- */

static const char letters[] = "0123456789abcdefghijklmnopqrstuvwxyz";

static char *write_decimal(uint64_t rest, char *end)
{
    // A constant divisor becomes a multiplication.
    do {
        *--end = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest);
    return end;
}

static char *write_in_base(uint64_t rest, unsigned base, char *end)
{
    do {
        *--end = letters[rest % base];
        rest /= base;
    } while (rest);
    return end;
}

static AsValue small_to_str(AsVM *vm, int64_t i, int base)
{
    char text[72], *end = text + sizeof text;
    uint64_t magnitude = i < 0 ? -(uint64_t)i : (uint64_t)i;
    char *p = base == 10 ? write_decimal(magnitude, end) : write_in_base(magnitude, (unsigned)base, end);
    if (i < 0) { *--p = '-'; }
    size_t size = (size_t)(end - p);
    return size == 1 ? as_str_from_code_point(vm, (unsigned char)*p) : as_str_from_ascii(vm, p, size);
}

AsValue as_int_to_prefixed(AsVM *vm, AsValue v, int base)
{
    const char *prefix = base == 2 ? "0b" : base == 8 ? "0o" : "0x";
    v = as_int_unwrap(v);
    if (as_is_small(v)) {
        char text[72], *end = text + sizeof text;
        int64_t i = as_small(v);
        char *p = write_in_base(i < 0 ? -(uint64_t)i : (uint64_t)i, (unsigned)base, end);
        *--p = prefix[1];
        *--p = prefix[0];
        if (i < 0) { *--p = '-'; }
        return as_str_from_ascii(vm, p, (size_t)(end - p));
    }
    AsValue magnitude = as_int_sign(v) < 0 ? as_int_negate(vm, v) : v;
    AsValue digits = as_raised(magnitude) ? AS_RAISED : as_int_to_str(vm, magnitude, base);
    if (as_raised(digits)) { return AS_RAISED; }
    return as_str_format(vm, "%s%s%S", as_int_sign(v) < 0 ? "-" : "", prefix, digits);
}

static AsValue bits_to_str(AsVM *vm, const AsBigInt *big, int bits)
{
    int64_t length = (as_int_bit_length(as_value(big)) + bits - 1) / bits + (big->sign == MP_NEG);
    AsValue text = as_str_try_new(vm, (size_t)length, (size_t)length);
    if (as_raised(text)) { return AS_RAISED; }
    char *start = as_str(text)->data, *p = start + length;
    if (big->sign == MP_NEG) { *start++ = '-'; }
    AsU128 chunk = 0;
    int filled = 0;
    int32_t next = 0;
    while (p > start) {
        if (filled < bits && next < big->used) {
            chunk |= (AsU128)big->digits[next++] << filled;
            filled += AS_DIGIT_BITS;
        }
        *--p = letters[(unsigned)chunk & ((1u << bits) - 1)];
        chunk >>= bits;
        filled -= bits;
    }
    return text;
}

static AsValue raise_limit(AsVM *vm, int limit)
{
    return as_raise(vm, AS_VALUE_ERROR,
                    "Exceeds the limit (%d digits) for integer string conversion; "
                    "use sys.set_int_max_str_digits() to increase the limit", limit);
}

/* Turns the digits into chunks of the given power of the base, least significant first; returns how many, or 0: Ctrl-C came. */
static size_t convert_base(AsVM *vm, const AsBigInt *big, mp_digit power, mp_digit *chunks)
{
    size_t count = 0;
    for (int32_t i = big->used; i-- > 0;) {
        mp_digit carry = big->digits[i];
        if (as_ctrl_c(vm)) { return 0; }
        for (size_t j = 0; j < count; j++) {
            AsU128 wide = (AsU128)chunks[j] << AS_DIGIT_BITS | carry;
            carry = (mp_digit)(wide / power);
            chunks[j] = (mp_digit)(wide - (AsU128)carry * power);
        }
        while (carry) {
            chunks[count++] = carry % power;
            carry /= power;
        }
    }
    return count;
}

static AsValue chunks_to_str(AsVM *vm, const mp_digit *chunks, size_t count, int width, int base, bool negative)
{
    int first = 0;
    for (mp_digit rest = chunks[count - 1]; rest; rest /= (unsigned)base) { first++; }
    size_t length = (count - 1) * (size_t)width + (size_t)first;
    int limit = as_int_get_max_digits(vm);
    if (limit && length > (size_t)limit) { return raise_limit(vm, limit); }
    length += negative;
    AsValue text = as_str_try_new(vm, length, length);
    if (as_raised(text)) { return AS_RAISED; }
    char *start = as_str(text)->data, *p = start + length;
    if (negative) { *start = '-'; }
    for (size_t i = 0; i < count; i++) {
        mp_digit rest = chunks[i];
        for (int n = i + 1 < count ? width : first; n > 0; n--) {
            *--p = letters[rest % (unsigned)base];
            rest /= (unsigned)base;
        }
    }
    return text;
}

AsValue as_int_to_str(AsVM *vm, AsValue v, int base)
{
    v = as_int_unwrap(v);
    if (as_is_small(v)) { return small_to_str(vm, as_small(v), base); }
    const AsBigInt *big = as_big(v);
    int bits = bits_of_base(base);
    if (bits) { return bits_to_str(vm, big, bits); }
    // So many bits mean too many digits, whatever they are: do not even begin (the work grows with the square).
    int limit = as_int_get_max_digits(vm), width;
    if (limit && as_int_bit_length(v) / 4 > limit) { return raise_limit(vm, limit); }
    mp_digit power = greatest_power(base, &width);
    size_t room = ((size_t)big->used + 1) * 2 * sizeof(mp_digit);
    mp_digit *chunks = as_heap_try_resize(vm, NULL, 0, room);
    if (!chunks) { return AS_RAISED; }
    size_t count = convert_base(vm, big, power, chunks);
    AsValue text = count ? chunks_to_str(vm, chunks, count, width, base, big->sign == MP_NEG) : AS_RAISED;
    as_heap_release(vm, chunks, room);
    return text;
}

/* ---- Bytes ---- */

AsValue as_int_from_bytes(AsVM *vm, const uint8_t *bytes, size_t size, bool little_endian, bool is_signed)
{
    if (size > (size_t)AS_DIGITS_MAX * 7) { return as_raise_memory(vm); }
    bool negative = is_signed && size > 0 && (bytes[little_endian ? size - 1 : 0] & 0x80);
    AsBigInt *big = as_int_try_digits(vm, (int64_t)(size * 8 / AS_DIGIT_BITS) + 2);
    if (!big) { return AS_RAISED; }
    AsU128 chunk = 0;
    unsigned carry = negative;
    int filled = 0;
    int32_t used = 0;
    for (size_t i = 0; i < size; i++) {
        unsigned byte = bytes[little_endian ? i : size - 1 - i];
        if (negative) {
            byte = (byte ^ 0xff) + carry;
            carry = byte >> 8;
            byte &= 0xff;
        }
        chunk |= (AsU128)byte << filled;
        filled += 8;
        if (filled >= AS_DIGIT_BITS) {
            big->digits[used++] = (mp_digit)chunk & AS_DIGIT_MASK;
            chunk >>= AS_DIGIT_BITS;
            filled -= AS_DIGIT_BITS;
        }
    }
    // The magnitude of the least number of size bytes has one bit more than they.
    chunk |= (AsU128)carry << filled;
    big->digits[used++] = (mp_digit)chunk & AS_DIGIT_MASK;
    big->used = used;
    big->sign = negative ? MP_NEG : MP_ZPOS;
    return as_int_finish(big);
}

/* Does it fit size bytes? */
static bool fits_bytes(AsValue plain, size_t size, bool is_signed)
{
    int64_t bits = as_int_bit_length(plain);
    if (is_signed) {
        // -128 fits a byte as 127 does: what counts for negative numbers are the bits of ~i.
        AsIntView view;
        as_int_view(plain, &view);
        bool lone = view.sign == MP_NEG && (view.digits[view.used - 1] & (view.digits[view.used - 1] - 1)) == 0;
        for (int32_t i = 0; lone && i < view.used - 1; i++) { lone = view.digits[i] == 0; }
        if (!lone) { bits++; }
    }
    return size > INT64_MAX / 8 || bits <= (int64_t)size * 8;
}

bool as_int_to_bytes(AsVM *vm, AsValue v, uint8_t *bytes, size_t size, bool little_endian, bool is_signed)
{
    v = as_int_unwrap(v);
    bool negative = as_int_sign(v) < 0;
    if (negative && !is_signed) {
        (void)as_raise(vm, AS_OVERFLOW_ERROR, "can't convert negative int to unsigned");
        return false;
    }
    // CPython lets -1 pass as no bytes at all.
    if (!fits_bytes(v, size, is_signed) && v != as_small_value(0) && !(size == 0 && v == as_small_value(-1))) {
        (void)as_raise(vm, AS_OVERFLOW_ERROR, "int too big to convert");
        return false;
    }
    AsIntView view;
    as_int_view(v, &view);
    AsU128 chunk = 0;
    int filled = 0;
    int32_t next = 0;
    unsigned carry = negative;
    for (size_t i = 0; i < size; i++) {
        if (filled < 8 && next < view.used) {
            chunk |= (AsU128)view.digits[next++] << filled;
            filled += AS_DIGIT_BITS;
        }
        unsigned byte = (unsigned)chunk & 0xff;
        chunk >>= 8;
        filled = filled > 8 ? filled - 8 : 0;
        if (negative) {
            byte = (byte ^ 0xff) + carry;
            carry = byte >> 8;
        }
        bytes[little_endian ? i : size - 1 - i] = (uint8_t)byte;
    }
    return true;
}
