package nulls;

/** Anybody's own. */
@interface Nullable {}
