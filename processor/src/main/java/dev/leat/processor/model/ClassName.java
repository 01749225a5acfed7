package dev.leat.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * The name of a class.
 *
 * @param packageName the package, empty for the unnamed one
 * @param shortName its name within the package: {@code Map.Entry}
 */
public record ClassName(String packageName, String shortName) {
    /** Of a class that is not nested, as imports spell it. */
    public static ClassName topLevel(String canonicalName) {
        int dot = canonicalName.lastIndexOf('.');
        return new ClassName(canonicalName.substring(0, Math.max(0, dot)), canonicalName.substring(dot + 1));
    }

    /** Of a class that is on Leat's own class path. */
    public static ClassName of(Class<?> type) {
        String packageName = type.getPackageName();
        return new ClassName(packageName, type.getCanonicalName().substring(packageName.length() + 1));
    }

    public ClassName nested(String simpleName) {
        return new ClassName(packageName, shortName + "." + simpleName);
    }

    public ClassName outermost() {
        int dot = shortName.indexOf('.');
        return dot < 0 ? this : new ClassName(packageName, shortName.substring(0, dot));
    }

    public String simpleName() {
        return shortName.substring(shortName.lastIndexOf('.') + 1);
    }

    public String canonicalName() {
        return packageName.isEmpty() ? shortName : packageName + "." + shortName;
    }

    /** Written out, as in other records that are hashed: in a fresh JVM, a record's own methods are slow to link. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClassName that
                && packageName.equals(that.packageName)
                && shortName.equals(that.shortName);
    }

    @Override
    public int hashCode() {
        return 31 * packageName.hashCode() + shortName.hashCode();
    }

    @Override
    public String toString() {
        return canonicalName();
    }
}
