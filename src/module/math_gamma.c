/* The gamma function by Lanczos' approximation, with the coefficients for N=13, g=6.0246800407767296 that
 * Boost.Math publishes ("lanczos13m53"): the rounding steps are CPython's, so that results agree to the bit. */
#include "module/math_impl.h"

#include <errno.h>
#include <math.h>

#define TERMS 13
static const double lanczos_g = 6.024680040776729583740234375;
static const double lanczos_g_minus_half = 5.524680040776729583740234375;
static const double log_pi = 1.144729885849400174143427351353058711647;

static const double numerator[TERMS] = {
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786772,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
};
static const double denominator[TERMS] = {
    0.0,       39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0, 13339535.0,
    2637558.0, 357423.0,   32670.0,     1925.0,      66.0,        1.0,
};

/* gamma(1) .. gamma(23): the factorials that are exact. */
static const double whole_values[] = {
    1.0,             1.0,              2.0,               6.0,                24.0,
    120.0,           720.0,            5040.0,            40320.0,            362880.0,
    3628800.0,       39916800.0,       479001600.0,       6227020800.0,       87178291200.0,
    1307674368000.0, 20922789888000.0, 355687428096000.0, 6402373705728000.0, 121645100408832000.0,
    2432902008176640000.0, 51090942171709440000.0, 1124000727777607680000.0,
};
#define WHOLE_VALUES (sizeof whole_values / sizeof whole_values[0])

/* sin(pi * x), exact at the multiples of one half. */
static double sin_pi(double x)
{
    double y = fmod(fabs(x), 2.0), r;
    switch ((int)round(2.0 * y)) {
    case 0:  r = sin(M_PI * y); break;
    case 1:  r = cos(M_PI * (y - 0.5)); break;
    case 2:  r = sin(M_PI * (1.0 - y)); break;
    case 3:  r = -cos(M_PI * (y - 1.5)); break;
    default: r = sin(M_PI * (y - 2.0)); break;
    }
    return copysign(1.0, x) * r;
}

/* A quotient of two polynomials, in x or, where that would overflow, in 1/x. */
static double lanczos_sum(double x)
{
    double top = 0.0, bottom = 0.0;
    if (x < 5.0) {
        for (int i = TERMS; i-- > 0;) {
            top = top * x + numerator[i];
            bottom = bottom * x + denominator[i];
        }
    } else {
        for (int i = 0; i < TERMS; i++) {
            top = top / x + numerator[i];
            bottom = bottom / x + denominator[i];
        }
    }
    return top / bottom;
}

static double gamma_of_size(double x)
{
    double size = fabs(x), y = size + lanczos_g_minus_half;
    // What rounding y lost, to be made good at first order.
    double lost = size > lanczos_g_minus_half ? y - size - lanczos_g_minus_half : y - lanczos_g_minus_half - size;
    lost = lost * lanczos_g / y;
    double r;
    if (x < 0) {
        r = -M_PI / sin_pi(size) / size * exp(y) / lanczos_sum(size);
        r -= lost * r;
    } else {
        r = lanczos_sum(size) / exp(y);
        r += lost * r;
    }
    if (size < 140.0) {
        double power = pow(y, size - 0.5);
        return x < 0 ? r / power : r * power;
    }
    double root = pow(y, size / 2.0 - 0.25);
    return x < 0 ? r / root / root : r * root * root;
}

int as_math_gamma(double x, double *out)
{
    *out = x;
    if (isnan(x) || x == INFINITY) { return 0; }
    if (x == -INFINITY || x == 0.0 || (x < 0 && x == floor(x))) { return EDOM; }
    if (x == floor(x) && x <= (double)WHOLE_VALUES) {
        *out = whole_values[(int)x - 1];
        return 0;
    }
    double size = fabs(x);
    if (size < 1e-20) {
        *out = 1.0 / x;
    } else if (size > 200.0) {
        *out = x < 0 ? 0.0 / sin_pi(x) : INFINITY;
    } else {
        *out = gamma_of_size(x);
    }
    return isinf(*out) ? ERANGE : 0;
}

int as_math_lgamma(double x, double *out)
{
    *out = fabs(x);
    if (!isfinite(x)) { return 0; }
    if (x == floor(x) && x <= 2.0) {
        *out = 0.0;
        return x <= 0 ? EDOM : 0;
    }
    double size = fabs(x);
    if (size < 1e-20) {
        *out = -log(size);
        return 0;
    }
    double r = log(lanczos_sum(size)) - lanczos_g;
    r += (size - 0.5) * (log(size + lanczos_g - 0.5) - 1);
    if (x < 0) { r = log_pi - log(fabs(sin_pi(size))) - log(size) - r; }
    *out = r;
    return isinf(r) ? ERANGE : 0;
}
